//! `/v3/payscore/users/{openid}/permissions/{service_id}/terminate`

/// `/v3/payscore/users/{openid}/permissions/{service_id}/terminate`
#[derive(Clone)]
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 商户解除用户授权关系 (direct)
    ///
    /// `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::users::openid::permissions::service_id::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().openid("").service_id("").appid("").reason("");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .users()
    ///     .openid("1")
    ///     .permissions()
    ///     .service_id("1")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/users/{openid}/permissions/{service_id}/terminate", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/users/{openid}/permissions/{service_id}/terminate")
    }
}

/// 商户解除用户授权关系
pub mod post {

    /// 商户解除用户授权关系：请求
    pub struct Request {
        /// 用户标识（必填）
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 公众账号ID（必填）
        pub service_id: Option<String>,
        /// 公众账号ID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 撤销原因（必填）
        pub reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 用户标识（必填）
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 公众账号ID（必填）
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 公众账号ID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 撤销原因（必填）
        pub fn reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reason = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => openid: Required "openid",
            1 => service_id: Required "service_id",
            2 => appid: Required "appid",
            3 => reason: Required "reason",
        }
    }
}
