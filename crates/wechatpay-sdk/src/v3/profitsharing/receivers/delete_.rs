//! `/v3/profitsharing/receivers/delete`

/// `/v3/profitsharing/receivers/delete`
#[derive(Clone)]
pub struct Delete {
    pub(crate) node: crate::chain::Node,
}

impl Delete {
    /// 删除分账接收方 (direct and partner)
    ///
    /// `POST /v3/profitsharing/receivers/delete`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::receivers::delete_::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888889")
    ///     .r#type(post::ReceiverType::MERCHANT_ID)
    ///     .account("86693852");
    /// let answer = client.v3().profitsharing().receivers().delete_().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529590)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/profitsharing/receivers/delete", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/receivers/delete")
    }
}

/// 删除分账接收方
pub mod post {
    pub use crate::v3::profitsharing::schemas::ReceiverType;

    /// 删除分账接收方：请求
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 应用ID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 分账接收方类型（必填）
        pub r#type: ReceiverType,
        /// 分账接收方账号（必填）
        pub account: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 应用ID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户应用ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 分账接收方类型（必填）
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<ReceiverType, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 分账接收方账号（必填）
        pub fn account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account = value.into_member();
            self
        }
    }

    /// 删除分账接收方：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 分账接收方类型
        pub r#type: ReceiverType,
        /// 分账接收方账号
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
