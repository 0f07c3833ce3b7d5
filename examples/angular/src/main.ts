import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'pcsp-elements/register/about-me';
import 'pcsp-elements/register/provider';
import { App } from './app';

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
