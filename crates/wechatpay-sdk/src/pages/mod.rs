//! Answers of several pages, one after the other.

mod paging;
mod progress;

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

pub(crate) use self::paging::{Page, Paging};
use self::progress::{Next, Progress};
use crate::answer::Answer;
use crate::error::{Error, Result};
use crate::request::{Call, Repeated};

/// An answer that has several pages. Generated: `x-wechatpay-pages` in the catalogue.
#[diagnostic::on_unimplemented(
    message = "the answer `{Self}` has no pages that the catalogue knows of",
    note = "call the operation again with the next `offset` or cursor yourself"
)]
pub trait Paged {
    /// What the pages list.
    type Item;
    #[doc(hidden)]
    const PAGING: Paging;
    #[doc(hidden)]
    fn page(&self) -> Page<'_>;
    #[doc(hidden)]
    fn into_items(self) -> Vec<Self::Item>;
}

/// The pages of an operation: see [`Call::pages`].
#[must_use = "pages do nothing until `next().await` or `wait()`"]
pub struct Pages<A> {
    repeated: Repeated<A>,
    /// The call that is under way.
    call: Option<Call<A>>,
    progress: Progress,
    then: Then,
}

/// What comes behind the page that was given last.
enum Then {
    Page,
    Error(Box<Error>),
    End,
}

// The bounds are the methods', so that the compiler shows the message of `Paged`.
impl<A> Call<A> {
    /// All pages, from the one that the request asks for on. Each is a call of its own, with
    /// its own timeout and retries.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().offset(0).limit(10).stock_creator_mchid("1900000109");
    /// let mut pages = client.v3().marketing().favor().stocks().get(request).pages();
    /// while let Some(page) = pages.next().await {
    ///     let page = page?;
    ///     println!("{:?} of {:?}", page.data.as_ref().map(Vec::len), page.total_count);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(self) -> Pages<A>
    where
        A: Paged,
    {
        Pages {
            repeated: Repeated::of(self),
            call: None,
            progress: Progress::default(),
            then: Then::Page,
        }
    }

    /// The items of all [pages](Self::pages), one by one.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::get;
    ///
    /// # fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().offset(0).limit(10).stock_creator_mchid("1900000109");
    /// for stock in client.v3().marketing().favor().stocks().get(request).items().wait() {
    ///     println!("{:?}", stock?.stock_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> Items<A>
    where
        A: Paged,
    {
        Items { pages: self.pages(), items: VecDeque::new() }
    }
}

impl<A: Paged> Pages<A> {
    /// The next page; `None` after the last one, or after an error.
    ///
    /// # Errors
    /// Errors of the call. An answer that contradicts the ones before it is an error too, because
    /// items may be missing: an empty page before the total is reached, or a cursor or a page that
    /// comes a second time. This error comes after the page that contradicts.
    pub async fn next(&mut self) -> Option<Result<Answer<A>>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The pages as an iterator that blocks this thread.
    pub fn wait(mut self) -> impl Iterator<Item = Result<Answer<A>>> {
        std::iter::from_fn(move || match self.begin()? {
            Ok(call) => Some(self.ended(call.wait())),
            Err(error) => Some(Err(error)),
        })
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Answer<A>>>> {
        let mut call = match self.begin() {
            Some(Ok(call)) => call,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        match Pin::new(&mut call).poll(context) {
            Poll::Ready(result) => Poll::Ready(Some(self.ended(result))),
            Poll::Pending => {
                self.call = Some(call);
                Poll::Pending
            }
        }
    }

    /// The call that is under way, or the next one.
    fn begin(&mut self) -> Option<Result<Call<A>>> {
        if let Some(call) = self.call.take() {
            return Some(Ok(call));
        }
        match std::mem::replace(&mut self.then, Then::End) {
            Then::Page => Some(Ok(self.repeated.call())),
            Then::Error(error) => Some(Err(*error)),
            Then::End => None,
        }
    }

    /// Goes on to the next page.
    fn ended(&mut self, result: Result<Answer<A>>) -> Result<Answer<A>> {
        let answer = result?;
        let next = self.progress.after(A::PAGING, &self.repeated, answer.page(), answer.http());
        self.then = match next {
            Next::At(member, value) => {
                self.repeated.set(member, value);
                Then::Page
            }
            Next::Contradiction(problem) => {
                Then::Error(Box::new(answer.http().contradiction(&problem)))
            }
            Next::End => Then::End,
        };
        Ok(answer)
    }
}

/// The items of all pages: see [`Call::items`].
#[must_use = "items do nothing until `next().await` or `wait()`"]
pub struct Items<A: Paged> {
    pages: Pages<A>,
    items: VecDeque<A::Item>,
}

impl<A: Paged> Items<A> {
    /// The next item; `None` after the last one, or after an error.
    ///
    /// # Errors
    /// Those of the call of a page.
    pub async fn next(&mut self) -> Option<Result<A::Item>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The items as an iterator that blocks this thread.
    pub fn wait(self) -> impl Iterator<Item = Result<A::Item>> {
        let mut pages = self.pages.wait();
        let mut items = self.items;
        std::iter::from_fn(move || {
            loop {
                if let Some(item) = items.pop_front() {
                    return Some(Ok(item));
                }
                match pages.next()? {
                    Ok(page) => items = page.into_inner().into_items().into(),
                    Err(error) => return Some(Err(error)),
                }
            }
        })
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<A::Item>>> {
        loop {
            if let Some(item) = self.items.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => self.items = page.into_inner().into_items().into(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

#[cfg(feature = "stream")]
impl<A: Paged> futures_core::Stream for Pages<A> {
    type Item = Result<Answer<A>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

#[cfg(feature = "stream")]
impl<A: Paged> futures_core::Stream for Items<A>
where
    A::Item: Unpin,
{
    type Item = Result<A::Item>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<A> fmt::Debug for Pages<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_over = matches!(self.then, Then::End) && self.call.is_none();
        f.debug_struct("Pages").field("is_over", &is_over).finish_non_exhaustive()
    }
}

impl<A: Paged> fmt::Debug for Items<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
