//! 删除分账接收方 · Delete a profit-sharing receiver
//!
//! `/v3/profitsharing/receivers/delete`

/// 删除分账接收方 · Delete a profit-sharing receiver
///
/// `/v3/profitsharing/receivers/delete`
#[derive(Clone)]
pub struct Delete {
    pub(crate) node: crate::chain::Node,
}

impl Delete {
    /// 删除分账接收方 · Delete a profit-sharing receiver
    ///
    /// `POST /v3/profitsharing/receivers/delete`
    ///
    /// 删除商户或子商户的分账接收方，解除分账关系；删除后不能再向其分账。模式：普通商户、服务商。
    ///
    /// Deletes a profit-sharing receiver of the merchant or sub-merchant. Funds can no longer be shared with the receiver. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::receivers::delete_::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .r#type(post::ReceiverType::MERCHANT_ID)
    ///     .account("86693852");
    /// let answer = client.v3().profitsharing().receivers().delete_().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::receivers::delete_::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .r#type(post::ReceiverType::MERCHANT_ID)
    ///     .account("86693852");
    /// let answer = client.v3().profitsharing().receivers().delete_().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常。再发一次，添加与删除接收方可重入。可能已经执行。 · The platform failed or timed out. Send the request again. Adding and removing receivers can be repeated. It may have been carried out.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`, `RATELIMIT_EXCEED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012529590](https://pay.weixin.qq.com/doc/v3/merchant/4012529590), [partner/4012466868](https://pay.weixin.qq.com/doc/v3/partner/4012466868)
    #[doc(alias(
        "删除分账接收方",
        "Delete a profit-sharing receiver",
        "分账",
        "delete",
        "receivers/delete"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/profitsharing/receivers/delete", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/receivers/delete")
    }
}

/// 删除分账接收方 · Delete a profit-sharing receiver
pub mod post {
    pub use crate::v3::profitsharing::schemas::ReceiverType;

    /// 删除分账接收方：请求 · Delete a profit-sharing receiver: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 分账接收方类型（必填） · Profit-sharing receiver type (required)
        pub r#type: ReceiverType,
        /// 分账接收方账号（必填） · Profit-sharing receiver account (required)
        pub account: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 应用ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 分账接收方类型（必填） · Profit-sharing receiver type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<ReceiverType, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 分账接收方账号（必填） · Profit-sharing receiver account (required)
        pub fn account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account = value.into_member();
            self
        }
    }

    /// 删除分账接收方：应答 · Delete a profit-sharing receiver: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 分账接收方类型 · Profit-sharing receiver type
        pub r#type: ReceiverType,
        /// 分账接收方账号 · Profit-sharing receiver account
        pub account: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => appid: Required "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => r#type: Required "type",
            4 => account: Required "account",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => r#type: Optional "type",
            2 => account: Optional "account",
        }
    }
}
