//! `/v3/payscore/permissions/openid/{openid}/terminate`

/// `/v3/payscore/permissions/openid/{openid}/terminate`
#[derive(Clone)]
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 解除用户授权关系（openid） (direct)
    ///
    /// `POST /v3/payscore/permissions/openid/{openid}/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::permissions::openid::openid::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wxd678efh567hg6787")
    ///     .reason("reason");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .permissions()
    ///     .openid()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647413)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/permissions/openid/{openid}/terminate", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/permissions/openid/{openid}/terminate")
    }
}

/// 解除用户授权关系（openid）
pub mod post {

    /// 解除用户授权关系（openid）：请求
    pub struct Request {
        /// 服务ID（必填）
        pub service_id: Option<String>,
        /// 公众号id（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 撤销原因（必填）
        pub reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填）
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 公众号id（必填）
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
            0 => service_id: Required "service_id",
            1 => appid: Required "appid",
            2 => reason: Required "reason",
        }
    }
}
