//! `/v3/offlineface/authinfo`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/offlineface/authinfo`
#[derive(Clone, Debug)]
pub struct Authinfo(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/offlineface/authinfo", rest)
    }
}

/// 获取authinfo接口
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/offlineface/authinfo");

    /// 获取authinfo接口：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商公众号appid
        pub sp_appid: Required<String>,
        /// 子商户公众号appid
        pub sub_appid: Option<String>,
        /// 子商户商户号
        pub sub_mchid: Required<String>,
        /// 设备id
        pub device_id: Required<String>,
        /// 原始数据
        pub raw_data: Required<String>,
        /// 机构id
        pub organization_id: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商公众号appid
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 子商户公众号appid
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 子商户商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 设备id
        #[inline]
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Required::set(value.into());
            self
        }

        /// 原始数据
        #[inline]
        pub fn raw_data(mut self, value: impl Into<String>) -> Self {
            self.raw_data = Required::set(value.into());
            self
        }

        /// 机构id
        #[inline]
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {
            self.organization_id = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_appid", &mut self.sp_appid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("device_id", &mut self.device_id),
                ("raw_data", &mut self.raw_data),
                ("organization_id", &mut self.organization_id),
            ]);
        }
    }

    /// 获取authinfo接口：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 授权信息
        pub authinfo: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("authinfo", &mut self.authinfo)]);
        }
    }

    message!(Request, Response);
}
