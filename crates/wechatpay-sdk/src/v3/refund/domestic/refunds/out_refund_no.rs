//! `/v3/refund/domestic/refunds/{out_refund_no}`

/// `/v3/refund/domestic/refunds/{out_refund_no}`
#[derive(Clone)]
pub struct OutRefundNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRefundNo {
    /// 查询单笔退款 (direct and partner)
    ///
    /// `GET /v3/refund/domestic/refunds/{out_refund_no}`
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
    /// Rate limits: 300 requests a second for each merchant.
    ///
    /// # Errors
    ///
    /// - `RESOURCE_NOT_EXISTS` (404): No such refund exists: the number is wrong, or the refund was never accepted. Check the number. If the refund was never accepted, send it again with the same number.
    /// - `SYSTEM_ERROR` (500): The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `MCH_NOT_EXISTS`, `FREQUENCY_LIMITED`: see [`code`](crate::code).
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553002)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/refund/domestic/refunds/{out_refund_no}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/refund/domestic/refunds/{out_refund_no}")
    }
}

/// 查询单笔退款
pub mod get {
    pub use crate::v3::refund::schemas::{
        Account, Channel, FundsAccount, FundsFromItem, GoodsDetail, Promotion, PromotionScope,
        PromotionType, Refund, Refund as Response, RefundAccount, RefundAmount, Status,
    };

    /// 查询单笔退款：请求
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号
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
