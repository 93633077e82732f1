//! 撤销转账 · Cancel a transfer
//!
//! `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`

use crate::chain::{Members, Method};

/// 撤销转账 · Cancel a transfer
///
/// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
#[derive(Clone)]
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 撤销转账 · Cancel a transfer
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    ///
    /// 商户按自己的单号撤销用户尚未确认收款的转账；撤销结果以之后查询到的单据状态为准。模式：普通商户。
    ///
    /// Cancels a transfer that the user has not yet confirmed, by merchant transfer number. Query the transfer for the final state. Mode: direct merchant.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .transfer_bills()
    ///     .out_bill_no()
    ///     .out_bill_no("plfk2020042013")
    ///     .cancel()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 当前状态不能撤销（例如用户已确认收款）。查单看最终状态。 · The transfer cannot be cancelled in its present state, for example because the user has confirmed it. Query the transfer.
    /// - `SYSTEM_ERROR` (500): 撤销处理超时或内部异常。再撤一次并以查单为准。可能已经执行。 · The platform failed or timed out. The transfer may be cancelled. Cancel it again, and rely on the result of a query. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012716458](https://pay.weixin.qq.com/doc/v3/merchant/4012716458)
    #[doc(alias("撤销转账", "Cancel a transfer", "商家转账", "cancel", "out-bill-no/cancel"))]
    #[inline]
    pub fn post(&self) -> crate::Call<post::Response> {
        self.node.call(
            Method::POST,
            "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
            Members::None,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel")
    }
}

/// 撤销转账 · Cancel a transfer
pub mod post {

    enumeration! {
        /// 单据状态 · Record status
        State {
            /// `CANCELING`: 撤销中 · Being cancelled
            CANCELING = "CANCELING",
            /// `CANCELLED`: 已撤销 · Cancelled
            CANCELLED = "CANCELLED",
        }
    }

    /// 撤销转账：应答 · Cancel a transfer: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户单号 · Merchant transfer number
        ///
        /// 只能用数字、字母。Digits, A–Z, a–z.
        pub out_bill_no: Option<String>,
        /// 微信转账单号 · WeChat Pay transfer number
        pub transfer_bill_no: Option<String>,
        /// 单据状态 · Record status
        pub state: State,
        /// 最后一次单据状态变更时间 · Last status change time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => out_bill_no: Optional "out_bill_no",
            1 => transfer_bill_no: Optional "transfer_bill_no",
            2 => state: Optional "state",
            3 => update_time: Optional "update_time",
        }
    }
}
