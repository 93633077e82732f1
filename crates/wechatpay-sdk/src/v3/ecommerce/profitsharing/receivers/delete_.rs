//! 删除分账接收方 · Delete a profit-sharing receiver
//!
//! `/v3/ecommerce/profitsharing/receivers/delete`

/// 删除分账接收方 · Delete a profit-sharing receiver
///
/// `/v3/ecommerce/profitsharing/receivers/delete`
#[derive(Clone)]
pub struct Delete {
    pub(crate) node: crate::chain::Node,
}

impl Delete {
    /// 删除分账接收方 · Delete a profit-sharing receiver
    ///
    /// `POST /v3/ecommerce/profitsharing/receivers/delete`
    ///
    /// 电商平台删除分账接收方；删除后不再支持把订单资金分给该接收方。模式：服务商。
    ///
    /// Deletes a profit-sharing receiver. Later orders cannot be shared with this receiver. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::receivers::delete_::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .r#type(post::Type::MERCHANT_ID)
    ///     .account("190001001");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .profitsharing()
    ///     .receivers()
    ///     .delete_()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常。再发一次，添加与删除接收方可重入。可能已经执行。 · The platform failed or timed out. Send the request again. Adding and removing receivers can be repeated. It may have been carried out.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012477759](https://pay.weixin.qq.com/doc/v3/partner/4012477759)
    #[doc(alias(
        "删除分账接收方",
        "Delete a profit-sharing receiver",
        "平台收付通 分账",
        "delete",
        "receivers/delete"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/profitsharing/receivers/delete", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/profitsharing/receivers/delete")
    }
}

/// 删除分账接收方 · Delete a profit-sharing receiver
pub mod post {

    enumeration! {
        /// 接收方类型 · Receiver type
        Type {
            /// `MERCHANT_ID`: 商户号 · Merchant ID
            MERCHANT_ID = "MERCHANT_ID",
            /// `PERSONAL_OPENID`: 个人，按 `openid` · Person, by `openid`
            PERSONAL_OPENID = "PERSONAL_OPENID",
        }
    }

    /// 删除分账接收方：请求 · Delete a profit-sharing receiver: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 接收方类型（必填） · Receiver type (required)
        pub r#type: Type,
        /// 接收方账号（必填） · Receiver account (required)
        pub account: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 接收方类型（必填） · Receiver type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 接收方账号（必填） · Receiver account (required)
        pub fn account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account = value.into_member();
            self
        }
    }

    /// 删除分账接收方：应答 · Delete a profit-sharing receiver: answer
    #[non_exhaustive]
    pub struct Response {
        /// 接收方类型 · Receiver type
        pub r#type: Option<String>,
        /// 接收方账号 · Receiver account
        pub account: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => r#type: Required "type",
            2 => account: Required "account",
        }
        Response {
            0 => r#type: Optional "type",
            1 => account: Optional "account",
        }
    }
}
