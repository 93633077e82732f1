//! Refunds by v3.

use wechatpay_sdk::v3::refund::domestic::refunds::out_refund_no::get;
use wechatpay_sdk::v3::refund::domestic::refunds::post::{Amount, Request, Status};

use crate::entries::{Refund, RefundState};
use crate::error::Result;
use crate::shop::Shop;

impl Shop {
    /// Gives back `amount` of an order. The same refund again, with its number, is no second one:
    /// that is how to go on when the outcome is unknown.
    ///
    /// # Errors
    /// Those of the platform. After `NOT_ENOUGH` the same refund can be sent again once there is
    /// money.
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
        // `status` is the refund's; what HTTP said is behind `http()`.
        let request_id = answer.http().request_id();
        tracing::info!(request_id, status = answer.status.as_str(), "refund {}", refund.number);
        Ok(self.enter_status(&refund.number, &answer.status))
    }

    /// Asks how far a refund is: for those of which no notification has come.
    ///
    /// # Errors
    /// Those of the platform.
    pub async fn query_refund(&self, number: &str) -> Result<RefundState> {
        let node = self.client.v3().refund().domestic().refunds().out_refund_no(number);
        let answer = node.get(get::Request::new()).await?;
        Ok(self.enter_status(number, &answer.status))
    }

    fn enter_status(&self, number: &str, status: &Status) -> RefundState {
        let state = if *status == Status::SUCCESS {
            RefundState::Done
        } else if status.is_final() || *status == Status::ABNORMAL {
            RefundState::NeedsAttention
        } else {
            RefundState::UnderWay
        };
        self.books.set_refund(number, state);
        state
    }
}
