//! 获取authinfo接口 · Get face payment authorisation information
//!
//! `/v3/offlineface/authinfo`

/// 获取authinfo接口 · Get face payment authorisation information
///
/// `/v3/offlineface/authinfo`
#[derive(Clone)]
pub struct Authinfo {
    pub(crate) node: crate::chain::Node,
}

impl Authinfo {
    /// 获取authinfo接口 · Get face payment authorisation information
    ///
    /// `POST /v3/offlineface/authinfo`
    ///
    /// 刷脸设备初始化时，用设备ID和原始数据换取授权信息，返回`authinfo`。模式：服务商。
    ///
    /// Exchanges a face payment device's ID and raw data for the authorisation information that the device uses. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlineface::authinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .device_id("100001")
    ///     .raw_data("标准")
    ///     .organization_id("100001");
    /// let answer = client.v3().offlineface().authinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [develop/access-specifications.html](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[doc(alias(
        "获取authinfo接口",
        "Get face payment authorisation information",
        "K12刷脸代扣",
        "authinfo",
        "offlineface/authinfo"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/offlineface/authinfo", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlineface/authinfo")
    }
}

/// 获取authinfo接口 · Get face payment authorisation information
pub mod post {

    /// 获取authinfo接口：请求 · Get face payment authorisation information: request
    pub struct Request {
        /// 服务商公众号appid（必填） · Partner app ID (required)
        pub sp_appid: Option<String>,
        /// 子商户公众号appid · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 子商户商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 设备id（必填） · Device ID (required)
        pub device_id: Option<String>,
        /// 原始数据（必填） · Raw data (required)
        pub raw_data: Option<String>,
        /// 机构id（必填） · Institution ID (required)
        pub organization_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商公众号appid（必填） · Partner app ID (required)
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 子商户公众号appid · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 设备id（必填） · Device ID (required)
        pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_id = value.into_member();
            self
        }

        /// 原始数据（必填） · Raw data (required)
        pub fn raw_data<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.raw_data = value.into_member();
            self
        }

        /// 机构id（必填） · Institution ID (required)
        pub fn organization_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.organization_id = value.into_member();
            self
        }
    }

    /// 获取authinfo接口：应答 · Get face payment authorisation information: answer
    #[non_exhaustive]
    pub struct Response {
        /// 授权信息 · Authorisation information
        pub authinfo: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_appid: Required "sp_appid",
            1 => sub_appid: Optional "sub_appid",
            2 => sub_mchid: Required "sub_mchid",
            3 => device_id: Required "device_id",
            4 => raw_data: Required "raw_data",
            5 => organization_id: Required "organization_id",
        }
        Response {
            0 => authinfo: Optional "authinfo",
        }
    }
}
