//! 删除分账接收方 · Delete a profit-sharing receiver
//!
//! `/v3/brand/profitsharing/receivers/delete`

/// 删除分账接收方 · Delete a profit-sharing receiver
///
/// `/v3/brand/profitsharing/receivers/delete`
#[derive(Clone)]
pub struct Delete {
    pub(crate) node: crate::chain::Node,
}

impl Delete {
    /// 删除分账接收方 · Delete a profit-sharing receiver
    ///
    /// `POST /v3/brand/profitsharing/receivers/delete`
    ///
    /// 服务商删除品牌主商户的分账接收方；删除后不再支持把订单资金分给该接收方。模式：服务商。
    ///
    /// Deletes a profit-sharing receiver of a brand. Later orders cannot be shared with this receiver. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::profitsharing::receivers::delete_::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_mchid("1900000108")
    ///     .appid("wx8888888888888888")
    ///     .r#type(post::Type::MERCHANT_ID)
    ///     .account("1900000109");
    /// let answer = client.v3().brand().profitsharing().receivers().delete_().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常。再发一次，添加与删除接收方可重入。可能已经执行。 · The platform failed or timed out. Send the request again. Adding and removing receivers can be repeated. It may have been carried out.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012467103](https://pay.weixin.qq.com/doc/v3/partner/4012467103)
    #[doc(alias(
        "删除分账接收方",
        "Delete a profit-sharing receiver",
        "连锁品牌分账",
        "delete",
        "receivers/delete"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/profitsharing/receivers/delete", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/profitsharing/receivers/delete")
    }
}

/// 删除分账接收方 · Delete a profit-sharing receiver
pub mod post {

    enumeration! {
        /// 分账接收方类型 · Profit-sharing receiver type
        Type {
            /// `MERCHANT_ID`: 商户号 · Merchant ID
            MERCHANT_ID = "MERCHANT_ID",
            /// `PERSONAL_OPENID`: 个人，按 `openid` · Person, by `openid`
            PERSONAL_OPENID = "PERSONAL_OPENID",
            /// `PERSONAL_SUB_OPENID`: 个人，按子商户的 `openid` · Person, by the sub-merchant's `openid`
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    enumeration! {
        /// 分账接收方类型 · Profit-sharing receiver type
        ResponseType {
            /// `MERCHANT_ID`: 商户号 · Merchant ID
            MERCHANT_ID = "MERCHANT_ID",
            /// `PERSONAL_OPENID`: 个人，按 `openid` · Person, by `openid`
            PERSONAL_OPENID = "PERSONAL_OPENID",
            /// `PERSONAL_SUB_OPENID`: 个人，按子商户的 `openid` · Person, by the sub-merchant's `openid`
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    /// 删除分账接收方：请求 · Delete a profit-sharing receiver: request
    pub struct Request {
        /// 品牌主商户号（必填） · Brand main merchant ID (required)
        pub brand_mchid: Option<String>,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户公众账号ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 分账接收方类型（必填） · Profit-sharing receiver type (required)
        pub r#type: Type,
        /// 分账接收方账号（必填） · Profit-sharing receiver account (required)
        pub account: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌主商户号（必填） · Brand main merchant ID (required)
        pub fn brand_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_mchid = value.into_member();
            self
        }

        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户公众账号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 分账接收方类型（必填） · Profit-sharing receiver type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
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
        /// 品牌主商户号 · Brand main merchant ID
        pub brand_mchid: Option<String>,
        /// 分账接收方类型 · Profit-sharing receiver type
        pub r#type: ResponseType,
        /// 分账接收方账号 · Profit-sharing receiver account
        pub account: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => brand_mchid: Required "brand_mchid",
            1 => appid: Required "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => r#type: Required "type",
            4 => account: Required "account",
        }
        Response {
            0 => brand_mchid: Optional "brand_mchid",
            1 => r#type: Optional "type",
            2 => account: Optional "account",
        }
    }
}
