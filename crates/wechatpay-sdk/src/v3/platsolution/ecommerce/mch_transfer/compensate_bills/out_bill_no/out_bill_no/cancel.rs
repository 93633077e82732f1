//! `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`

use crate::chain::{Members, Method};

/// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
#[derive(Clone)]
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 请求撤销赔付 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .compensate_bills()
    ///     .out_bill_no()
    ///     .out_bill_no("plfk2020042013")
    ///     .cancel()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504177)
    #[inline]
    pub fn post(&self) -> crate::Call<post::Response> {
        self.node.call(Method::POST, "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel", Members::None)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel")
    }
}

/// 请求撤销赔付
pub mod post {

    enumeration! {
        /// 赔付状态
        State {
            ACCEPTED = "ACCEPTED",
            SUCCESS = "SUCCESS",
            CLOSED = "CLOSED",
            WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM",
            CANCELING = "CANCELING",
            CANCELLED = "CANCELLED",
        }
    }

    /// 请求撤销赔付：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 微信支付转账单号
        pub bill_id: Option<String>,
        /// 赔付状态
        pub state: State,
        /// 撤销受理时间
        pub cancel_accept_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => out_bill_no: Optional "out_bill_no",
            1 => bill_id: Optional "bill_id",
            2 => state: Optional "state",
            3 => cancel_accept_time: Optional "cancel_accept_time",
        }
    }
}
