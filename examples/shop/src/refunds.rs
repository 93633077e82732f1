//! Refunds with v3.

use wechatpay_sdk::Time;
use wechatpay_sdk::v3::refund::domestic::refunds::out_refund_no::get;
use wechatpay_sdk::v3::refund::domestic::refunds::post::{Amount, Request, Status};

use crate::entries::{Refund, RefundState};
use crate::error::Result;
use crate::shop::Shop;

impl Shop {
    /// Refunds `amount` of an order. The refund number makes the call idempotent: after an unknown
    /// outcome, send the same refund again.
    ///
    /// # Errors
    /// An error of the platform. After `NOT_ENOUGH` the same refund can be sent again once the
    /// account has money.
    pub async fn refund(&self, refund: &Refund, reason: Option<&str>) -> Result<RefundState> {
        let order = self.books.order(&refund.order)?;
        self.books.enter_refund(refund.clone());
        let amount = Amount::new().refund(refund.amount).total(order.total).currency("CNY");
        let request = Request::new()
            .out_trade_no(&*order.number)
            .out_refund_no(&*refund.number)
            .reason(reason)
            .notify_url(&*self.notify_url)
            .amount(amount);
        let answer = self.client.v3().refund().domestic().refunds().post(request).await?;
        // `status` is the state of the refund; `http()` has the HTTP response.
        let request_id = answer.http().request_id();
        tracing::info!(request_id, status = answer.status.as_str(), "refund {}", refund.number);
        self.enter(&refund.number, &answer.status, answer.create_time.clone())
    }

    /// Queries the state of a refund, for refunds without a notification.
    ///
    /// # Errors
    /// An error of the platform.
    pub async fn query_refund(&self, number: &str) -> Result<RefundState> {
        let node = self.client.v3().refund().domestic().refunds().out_refund_no(number);
        let answer = node.get(get::Request::new()).await?;
        self.enter(number, &answer.status, answer.create_time.clone())
    }

    fn enter(&self, number: &str, status: &Status, at: Option<Time>) -> Result<RefundState> {
        self.books.set_refund_time(number, at);
        let state = if *status == Status::SUCCESS {
            RefundState::Done
        } else if status.is_final() || *status == Status::ABNORMAL {
            RefundState::NeedsAttention
        } else {
            RefundState::UnderWay
        };
        self.books.set_refund(number, state);
        // A notification may have arrived before this response.
        Ok(self.books.refund(number)?.state)
    }
}
