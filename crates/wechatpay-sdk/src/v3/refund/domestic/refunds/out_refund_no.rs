//! 查询单笔退款 · Query a refund
//!
//! `/v3/refund/domestic/refunds/{out_refund_no}`

/// 查询单笔退款 · Query a refund
///
/// `/v3/refund/domestic/refunds/{out_refund_no}`
#[derive(Clone)]
pub struct OutRefundNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRefundNo {
    /// 查询单笔退款 · Query a refund
    ///
    /// `GET /v3/refund/domestic/refunds/{out_refund_no}`
    ///
    /// 按商户退款单号查询一笔退款，返回退款状态、金额、渠道和入账账户，用来确认是否到账。模式：普通商户、服务商。
    ///
    /// Queries a refund by merchant refund number and returns its state, amount, channel and receiving account. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refund::domestic::refunds::out_refund_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .refund()
    ///     .domestic()
    ///     .refunds()
    ///     .out_refund_no("sdk12345678920210326144648")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refund::domestic::refunds::out_refund_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .refund()
    ///     .domestic()
    ///     .refunds()
    ///     .out_refund_no("sdk12345678920210326144648")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 300 次请求。
    ///
    /// Rate limits: 300 requests a second for each merchant.
    ///
    /// # Errors
    ///
    /// - `RESOURCE_NOT_EXISTS` (404): 没有这张退款单（单号错，或申请从未受理）。核对单号；确定未受理时可用原单号重新申请。 · No such refund exists: the number is wrong, or the refund was never accepted. Check the number. If the refund was never accepted, send it again with the same number.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `MCH_NOT_EXISTS`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012553002](https://pay.weixin.qq.com/doc/v3/merchant/4012553002), [partner/4012709434](https://pay.weixin.qq.com/doc/v3/partner/4012709434)
    #[doc(alias("查询单笔退款", "Query a refund", "退款", "refunds", "domestic/refunds"))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/refund/domestic/refunds/{out_refund_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/refund/domestic/refunds/{out_refund_no}")
    }
}

/// 查询单笔退款 · Query a refund
pub mod get {
    pub use crate::v3::refund::schemas::{
        Account, Channel, FundsAccount, FundsFromItem, GoodsDetail, Promotion, PromotionScope,
        PromotionType, Refund, Refund as Response, RefundAccount, RefundAmount, Status,
    };

    /// 查询单笔退款：请求 · Query a refund: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
        }
    }
}
