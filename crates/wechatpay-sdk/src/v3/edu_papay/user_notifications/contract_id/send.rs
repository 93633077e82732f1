//! `/v3/edu-papay/user-notifications/{contract_id}/send`

/// `/v3/edu-papay/user-notifications/{contract_id}/send`
#[derive(Clone)]
pub struct Send {
    pub(crate) node: crate::chain::Node,
}

impl Send {
    /// 发送扣款预通知 (direct and partner)
    ///
    /// `POST /v3/edu-papay/user-notifications/{contract_id}/send`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::user_notifications::contract_id::send::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wx8888888888888888");
    /// client
    ///     .v3()
    ///     .edu_papay()
    ///     .user_notifications()
    ///     .contract_id("wx8888888888888888")
    ///     .send()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524814)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/edu-papay/user-notifications/{contract_id}/send", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/user-notifications/{contract_id}/send")
    }
}

/// 发送扣款预通知
pub mod post {

    /// 发送扣款预通知：请求
    pub struct Request {
        /// 服务商APPID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户APPID
        pub sub_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商APPID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户号
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户APPID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => sub_appid: Optional "sub_appid",
        }
    }
}
