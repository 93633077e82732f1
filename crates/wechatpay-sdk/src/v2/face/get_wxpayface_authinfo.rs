//! `v2/face/get_wxpayface_authinfo`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/face/get_wxpayface_authinfo`
#[derive(Clone, Debug)]
pub struct GetWxpayfaceAuthinfo(pub(crate) Node);

impl GetWxpayfaceAuthinfo {
    /// 人脸识别SDK-获取调用凭证 (direct and partner)
    ///
    /// `POST /face/get_wxpayface_authinfo`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::face::get_wxpayface_authinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .store_id("IMG001")
    ///     .store_name("爱马哥南山店")
    ///     .device_id("DEV001")
    ///     .attach("")
    ///     .rawdata("H0kvnUgGHKuqflNwtNqCdOVpbO4FPSowudTG")
    ///     .appid("wx31fdaErqR31")
    ///     .mch_id("12345689")
    ///     .sub_appid("wx31fdaErqR31")
    ///     .sub_mch_id("12345689")
    ///     .now(1239878956)
    ///     .version(post::Version::N1)
    ///     .sign_type(post::SignType::MD5);
    /// let answer = client.v2().face().get_wxpayface_authinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/face/get_wxpayface_authinfo", rest)
    }
}

/// 人脸识别SDK-获取调用凭证
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/face/get_wxpayface_authinfo").at("payapp.weixin.qq.com", "");

    enumeration! {
        /// 版本号
        Version {
            N1 = "1",
        }
    }

    enumeration! {
        /// 签名类型
        SignType {
            MD5 = "MD5",
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码
        ReturnCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// 人脸识别SDK-获取调用凭证：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 门店编号
        pub store_id: Required<String>,
        /// 门店名称
        pub store_name: Required<String>,
        /// 终端设备编号
        pub device_id: Required<String>,
        /// 附加字段
        pub attach: Option<String>,
        /// 初始化数据
        pub rawdata: Required<String>,
        /// 商户号绑定的公众号/小程序 appid
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 子商户绑定的公众号/小程序 appid
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 取当前时间
        pub now: Required<i64>,
        /// 版本号
        pub version: Required<Enumeration<Version>>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 门店编号
        #[inline]
        pub fn store_id(mut self, value: impl Into<String>) -> Self {
            self.store_id = Required::set(value.into());
            self
        }

        /// 门店名称
        #[inline]
        pub fn store_name(mut self, value: impl Into<String>) -> Self {
            self.store_name = Required::set(value.into());
            self
        }

        /// 终端设备编号
        #[inline]
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Required::set(value.into());
            self
        }

        /// 附加字段
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 初始化数据
        #[inline]
        pub fn rawdata(mut self, value: impl Into<String>) -> Self {
            self.rawdata = Required::set(value.into());
            self
        }

        /// 商户号绑定的公众号/小程序 appid
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 子商户绑定的公众号/小程序 appid
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// 取当前时间
        #[inline]
        pub fn now(mut self, value: i64) -> Self {
            self.now = Required::set(value);
            self
        }

        /// 版本号
        #[inline]
        pub fn version(mut self, value: impl Into<Enumeration<Version>>) -> Self {
            self.version = Required::set(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("store_id", &mut self.store_id),
                ("store_name", &mut self.store_name),
                ("device_id", &mut self.device_id),
                ("attach", &mut self.attach),
                ("rawdata", &mut self.rawdata),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("now", &mut self.now),
                ("version", &mut self.version),
                ("sign_type", &mut self.sign_type),
            ]);
        }
    }

    /// 人脸识别SDK-获取调用凭证：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 错误码描述
        pub return_msg: Option<String>,
        /// SDK调用凭证
        pub authinfo: Option<String>,
        /// authinfo的有效时间
        pub expires_in: Option<i64>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 参数签名
        pub sign: Option<String>,
        /// 公众号
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("authinfo", &mut self.authinfo),
                ("expires_in", &mut self.expires_in),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mch_id", &mut self.sub_mch_id),
            ]);
        }
    }

    message!(Request, Response);
}
