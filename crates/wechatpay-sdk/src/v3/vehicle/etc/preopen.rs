//! `/v3/vehicle/etc/preopen`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/vehicle/etc/preopen`
#[derive(Clone, Debug)]
pub struct Preopen(pub(crate) Node);

impl Preopen {
    /// 预开通用户ETC指定卡扣费 (partner)
    ///
    /// `POST /v3/vehicle/etc/preopen`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::etc::preopen::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("10000098")
    ///     .sub_appid("wxcbda96de0b165489")
    ///     .sub_mchid("1510770601")
    ///     .openid("ot35_4gNgXsUuh2sQY0lT9N08AU0")
    ///     .plan_id("97619")
    ///     .etc_device_id("xxxxxxx")
    ///     .plate_number("藏ZZZZZZ")
    ///     .identify(
    ///         post::Identify::new()
    ///             .encrypted_real_name("张三")
    ///             .encrypted_credential_id("6225760000000000")
    ///             .credential_type("ID_CARD"),
    ///     )
    ///     .bank_card_no("6225760000000000");
    /// let answer = client.v3().vehicle().etc().preopen().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715215)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/vehicle/etc/preopen", rest)
    }
}

/// 预开通用户ETC指定卡扣费
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/vehicle/etc/preopen");

    /// 预开通用户ETC指定卡扣费：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商appid
        pub sp_appid: Required<String>,
        /// 子商户appid
        pub sub_appid: Option<String>,
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 用户标识
        pub openid: Required<String>,
        /// ETC授权扣费模板ID
        pub plan_id: Required<String>,
        /// ETC设备号
        pub etc_device_id: Option<String>,
        /// 车牌号
        pub plate_number: Required<String>,
        /// 实名信息
        pub identify: Required<Identify>,
        /// 用户开通ETC时绑定的银行卡，加密传输
        pub bank_card_no: Option<Sensitive>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商appid
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 子商户appid
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 特约商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// ETC授权扣费模板ID
        #[inline]
        pub fn plan_id(mut self, value: impl Into<String>) -> Self {
            self.plan_id = Required::set(value.into());
            self
        }

        /// ETC设备号
        #[inline]
        pub fn etc_device_id(mut self, value: impl Into<String>) -> Self {
            self.etc_device_id = Some(value.into());
            self
        }

        /// 车牌号
        #[inline]
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Required::set(value.into());
            self
        }

        /// 实名信息
        #[inline]
        pub fn identify(mut self, value: Identify) -> Self {
            self.identify = Required::set(value);
            self
        }

        /// 用户开通ETC时绑定的银行卡，加密传输
        #[inline]
        pub fn bank_card_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.bank_card_no = Some(value.into());
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
                ("openid", &mut self.openid),
                ("plan_id", &mut self.plan_id),
                ("etc_device_id", &mut self.etc_device_id),
                ("plate_number", &mut self.plate_number),
                ("identify", &mut self.identify),
                ("bank_card_no", &mut self.bank_card_no),
            ]);
        }
    }

    /// 实名信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Identify {
        /// 姓名，加密传输
        pub encrypted_real_name: Required<Sensitive>,
        /// 证件号码，加密传输
        pub encrypted_credential_id: Required<Sensitive>,
        /// 证件类型
        pub credential_type: Required<String>,
    }

    impl Identify {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 姓名，加密传输
        #[inline]
        pub fn encrypted_real_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.encrypted_real_name = Required::set(value.into());
            self
        }

        /// 证件号码，加密传输
        #[inline]
        pub fn encrypted_credential_id(mut self, value: impl Into<Sensitive>) -> Self {
            self.encrypted_credential_id = Required::set(value.into());
            self
        }

        /// 证件类型
        #[inline]
        pub fn credential_type(mut self, value: impl Into<String>) -> Self {
            self.credential_type = Required::set(value.into());
            self
        }
    }

    impl Message for Identify {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("encrypted_real_name", &mut self.encrypted_real_name),
                ("encrypted_credential_id", &mut self.encrypted_credential_id),
                ("credential_type", &mut self.credential_type),
            ]);
        }
    }

    /// 预开通用户ETC指定卡扣费：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预开通ID
        pub preopen_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("preopen_id", &mut self.preopen_id)]);
        }
    }

    message!(Request, Identify, Response);
}
