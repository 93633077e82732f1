//! Refunds with v2, which some merchants still have to use. v2 needs XML and the merchant's
//! certificate, but the calls look the same.

use wechatpay_sdk::v2::secapi::pay::refund::post;

use crate::entries::Refund;
use crate::error::{Error, Result};
use crate::shop::Shop;

impl Shop {
    /// Refunds `amount` of an order with v2, and returns the platform's refund number. The final
    /// state comes from a query or from the v2 notification.
    ///
    /// # Errors
    /// An error of the platform, with v2 names such as `NOTENOUGH`.
    pub async fn refund_v2(&self, refund: &Refund) -> Result<String> {
        let order = self.books.order(&refund.order)?;
        self.books.enter_refund(refund.clone());
        let request = post::Request::new()
            .appid(&*self.appid)
            .mch_id(self.mchid())
            .out_trade_no(&*order.number)
            .out_refund_no(&*refund.number)
            .total_fee(order.total)
            .refund_fee(refund.amount);
        let answer = self.client.v2().secapi().pay().refund().post(request).await?;
        answer.into_inner().refund_id.ok_or(Error::Lacks("refund_id"))
    }
}
