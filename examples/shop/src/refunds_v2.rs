//! Refunds by v2, which some merchants still have to use: XML and the merchant's certificate, and the
//! same way to call.

use wechatpay_sdk::v2::secapi::pay::refund::post;

use crate::entries::Refund;
use crate::error::{Error, Result};
use crate::shop::Shop;

impl Shop {
    /// Gives back `amount` of an order by v2, and answers with the platform's number of the refund.
    /// How it ends, a query or the notification of v2 says.
    ///
    /// # Errors
    /// Those of the platform: `NOTENOUGH` and others have the names of v2.
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
