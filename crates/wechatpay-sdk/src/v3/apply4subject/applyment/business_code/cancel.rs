//! 撤销商户开户意愿申请单 · Cancel a confirmation by business code
//!
//! `/v3/apply4subject/applyment/{business_code}/cancel`

use crate::chain::{Members, Method};

/// 撤销商户开户意愿申请单 · Cancel a confirmation by business code
///
/// `/v3/apply4subject/applyment/{business_code}/cancel`
#[derive(Clone)]
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 撤销商户开户意愿申请单 · Cancel a confirmation by business code
    ///
    /// `POST /v3/apply4subject/applyment/{business_code}/cancel`
    ///
    /// 服务商按业务申请编号撤销商户开户意愿申请单；成功时没有返回内容。模式：服务商。
    ///
    /// Cancels an application for account opening confirmation by the partner's business code. A successful response has no body. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::apply4subject::applyment::business_code::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
    /// client
    ///     .v3()
    ///     .apply4subject()
    ///     .applyment()
    ///     .business_code("100001")
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合规则；修改结算账户时，可能是户名与主体不符。按错误描述改正。 · The request breaks a rule. For a settlement account, the account holder may differ from the registered entity. Correct what the message names.
    /// - `NO_AUTH` (403): 没开通进件权限，或该商户不是本服务商的子商户。核对权限与受理关系。 · Applications are not permitted, or the merchant is not a sub-merchant of this partner. Check the permission and the relation.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，申请单可能已创建。业务编号与内容不变再发。可能已经执行。 · The platform failed or timed out. The application may exist. Send the request again with the same number and content. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012697627](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
    #[doc(alias(
        "撤销商户开户意愿申请单",
        "Cancel a confirmation by business code",
        "确认开户意愿",
        "cancel",
        "applyment/cancel"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.call(
            Method::POST,
            "/v3/apply4subject/applyment/{business_code}/cancel",
            Members::Query(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4subject/applyment/{business_code}/cancel")
    }
}

/// 撤销商户开户意愿申请单 · Cancel a confirmation by business code
pub mod post {

    /// 撤销商户开户意愿申请单：请求 · Cancel a confirmation by business code: request
    pub struct Request {
        /// 申请单编号 · Application number
        pub applyment_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 申请单编号 · Application number
        pub fn applyment_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.applyment_id = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => applyment_id: Optional "applyment_id",
        }
    }
}
