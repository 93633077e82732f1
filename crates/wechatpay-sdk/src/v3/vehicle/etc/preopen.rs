//! `/v3/vehicle/etc/preopen`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/vehicle/etc/preopen`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Listed, Message, Named, Object, held, message, optional, request, required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/vehicle/etc/preopen");

    /// 预开通用户ETC指定卡扣费：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sp_appid"),
            optional::<String>("sub_appid"),
            optional::<String>("sub_mchid"),
            required::<String>("openid"),
            required::<String>("plan_id"),
            optional::<String>("etc_device_id"),
            required::<String>("plate_number"),
            required::<Identify>("identify"),
            optional::<Sensitive>("bank_card_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务商appid（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_appid", value.into()))
        }

        /// 子商户appid
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 特约商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// ETC授权扣费模板ID（必填）
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("plan_id", value.into()))
        }

        /// ETC设备号
        pub fn etc_device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("etc_device_id", value.into()))
        }

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("plate_number", value.into()))
        }

        /// 实名信息（必填）
        #[inline]
        pub fn identify(self, value: Identify) -> Self {
            Self(self.0.with("identify", value))
        }

        /// 用户开通ETC时绑定的银行卡，加密传输
        pub fn bank_card_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("bank_card_no", value.into()))
        }
    }

    /// 实名信息
    #[derive(Clone)]
    pub struct Identify(pub(crate) Object);

    impl Identify {
        const MEMBERS: &'static [Listed] = &[
            required::<Sensitive>("encrypted_real_name"),
            required::<Sensitive>("encrypted_credential_id"),
            required::<String>("credential_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 姓名，加密传输（必填）
        pub fn encrypted_real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("encrypted_real_name", value.into()))
        }

        /// 证件号码，加密传输（必填）
        pub fn encrypted_credential_id(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("encrypted_credential_id", value.into()))
        }

        /// 证件类型（必填）
        pub fn credential_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("credential_type", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("preopen_id", &mut self.preopen_id),
                _ => return None,
            })
        }
    }

    request!(Request, Identify);

    held!(Identify);

    message!(Response);
}
