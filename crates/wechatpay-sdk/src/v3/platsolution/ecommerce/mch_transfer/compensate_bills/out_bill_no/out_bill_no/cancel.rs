//! 请求撤销赔付 · Cancel after-sales compensation
//!
//! `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`

use crate::chain::{Members, Method};

/// 请求撤销赔付 · Cancel after-sales compensation
///
/// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
#[derive(Clone)]
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 请求撤销赔付 · Cancel after-sales compensation
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
    ///
    /// 收付通平台请求撤销一笔未完成的售后赔付，返回赔付状态和撤销受理时间，之后需查询结果。模式：服务商。
    ///
    /// Requests the cancellation of an after-sales compensation and returns its state. Query it for the final result. Mode: partner.
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
    /// 官方文档 · Official pages: [partner/4013504177](https://pay.weixin.qq.com/doc/v3/partner/4013504177)
    #[doc(alias(
        "请求撤销赔付",
        "Cancel after-sales compensation",
        "平台收付通 售后赔付",
        "cancel",
        "out-bill-no/cancel"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<post::Response> {
        self.node.call(Method::POST, "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel", Members::None)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel")
    }
}

/// 请求撤销赔付 · Cancel after-sales compensation
pub mod post {

    enumeration! {
        /// 赔付状态 · Compensation status
        State {
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
            /// `WAIT_USER_CONFIRM`: 待用户确认 · Waiting for the user to confirm
            WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM",
            /// `CANCELING`: 撤销中 · Being cancelled
            CANCELING = "CANCELING",
            /// `CANCELLED`: 已撤销 · Cancelled
            CANCELLED = "CANCELLED",
        }
    }

    /// 请求撤销赔付：应答 · Cancel after-sales compensation: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户单号 · Merchant transfer number
        pub out_bill_no: Option<String>,
        /// 微信支付转账单号 · WeChat Pay transfer number
        pub bill_id: Option<String>,
        /// 赔付状态 · Compensation status
        pub state: State,
        /// 撤销受理时间 · Cancellation acceptance time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
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
