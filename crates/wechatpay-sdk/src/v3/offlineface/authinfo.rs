//! `/v3/offlineface/authinfo`

/// `/v3/offlineface/authinfo`
pub struct Authinfo {
    pub(crate) node: crate::chain::Node,
}

impl Authinfo {
    /// 获取authinfo接口
    ///
    /// `POST /v3/offlineface/authinfo`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlineface::authinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("")
    ///     .sub_appid("")
    ///     .sub_mchid("")
    ///     .device_id("")
    ///     .raw_data("")
    ///     .organization_id("");
    /// let answer = client.v3().offlineface().authinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/offlineface/authinfo", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/offlineface/authinfo")
    }
}

/// 获取authinfo接口
pub mod post {
    use crate::message;

    /// 获取authinfo接口：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("device_id"),
            message::required::<String>("raw_data"),
            message::required::<String>("organization_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商公众号appid（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 子商户公众号appid
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 设备id（必填）
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_id", value))
        }

        /// 原始数据（必填）
        pub fn raw_data(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("raw_data", value))
        }

        /// 机构id（必填）
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("organization_id", value))
        }
    }

    /// 获取authinfo接口：应答
    #[non_exhaustive]
    pub struct Response {
        /// 授权信息
        pub authinfo: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => authinfo: "authinfo",
        }
    }
}
