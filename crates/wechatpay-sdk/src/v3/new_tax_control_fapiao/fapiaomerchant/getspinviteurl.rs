//! `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
#[derive(Clone, Debug)]
pub struct Getspinviteurl(pub(crate) Node);

impl Getspinviteurl {
    /// 获取邀请商户开通服务商电子发票能力 (partner)
    ///
    /// `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiaomerchant::getspinviteurl::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .operation_type(get::OperationType::AUTH_BINDING)
    ///     .fapiao_mode(get::FapiaoMode::THIRD_OR_SELF_FAPIAO)
    ///     .fapiao_ability_type_list(vec![get::FapiaoAbilityTypeList::BASE_ABILITY])
    ///     .invite_channel("miniprogram")
    ///     .operate_user("6225760000000000")
    ///     .invite_code("code_20200101_123")
    ///     .sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .fapiaomerchant()
    ///     .getspinviteurl()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015941495)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl", rest)
    }
}

/// 获取邀请商户开通服务商电子发票能力
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl");

    enumeration! {
        /// 操作类型
        OperationType {
            AUTH_BINDING = "AUTH_BINDING",
        }
    }

    enumeration! {
        /// 开票模式
        FapiaoMode {
            THIRD_OR_SELF_FAPIAO = "THIRD_OR_SELF_FAPIAO",
            TENCENT_DIGITAL_TAX = "TENCENT_DIGITAL_TAX",
        }
    }

    enumeration! {
        /// 发票能力类型
        FapiaoAbilityTypeList {
            BASE_ABILITY = "BASE_ABILITY",
            REAL_ESTATE_ABILITY = "REAL_ESTATE_ABILITY",
            PASSENGER_TRANSPORT_ABILITY = "PASSENGER_TRANSPORT_ABILITY",
            REFINED_OIL_ABILITY = "REFINED_OIL_ABILITY",
        }
    }

    /// 获取邀请商户开通服务商电子发票能力：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 操作类型
        pub operation_type: Required<Enumeration<OperationType>>,
        /// 开票模式
        pub fapiao_mode: Required<Enumeration<FapiaoMode>>,
        /// 发票能力类型
        pub fapiao_ability_type_list: Option<Vec<Enumeration<FapiaoAbilityTypeList>>>,
        /// 服务商邀请渠道
        pub invite_channel: Option<String>,
        /// 操作人员，加密传输
        pub operate_user: Option<Sensitive>,
        /// 服务商邀请code
        pub invite_code: Required<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 操作类型
        #[inline]
        pub fn operation_type(mut self, value: impl Into<Enumeration<OperationType>>) -> Self {
            self.operation_type = Required::set(value.into());
            self
        }

        /// 开票模式
        #[inline]
        pub fn fapiao_mode(mut self, value: impl Into<Enumeration<FapiaoMode>>) -> Self {
            self.fapiao_mode = Required::set(value.into());
            self
        }

        /// 发票能力类型
        #[inline]
        pub fn fapiao_ability_type_list(
            mut self,
            value: Vec<Enumeration<FapiaoAbilityTypeList>>,
        ) -> Self {
            self.fapiao_ability_type_list = Some(value);
            self
        }

        /// 服务商邀请渠道
        #[inline]
        pub fn invite_channel(mut self, value: impl Into<String>) -> Self {
            self.invite_channel = Some(value.into());
            self
        }

        /// 操作人员，加密传输
        #[inline]
        pub fn operate_user(mut self, value: impl Into<Sensitive>) -> Self {
            self.operate_user = Some(value.into());
            self
        }

        /// 服务商邀请code
        #[inline]
        pub fn invite_code(mut self, value: impl Into<String>) -> Self {
            self.invite_code = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("operation_type", &mut self.operation_type),
                ("fapiao_mode", &mut self.fapiao_mode),
                ("fapiao_ability_type_list", &mut self.fapiao_ability_type_list),
                ("invite_channel", &mut self.invite_channel),
                ("operate_user", &mut self.operate_user),
                ("invite_code", &mut self.invite_code),
                ("sub_mchid", &mut self.sub_mchid),
            ]);
        }
    }

    /// 获取邀请商户开通服务商电子发票能力：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 邀请开通二维码链接
        pub invite_url: Option<String>,
        /// 开通小程序AppID
        pub miniprogram_appid: Option<String>,
        /// 开通小程序跳转路径
        pub miniprogram_path: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("invite_url", &mut self.invite_url),
                ("miniprogram_appid", &mut self.miniprogram_appid),
                ("miniprogram_path", &mut self.miniprogram_path),
            ]);
        }
    }

    message!(Request, Response);
}
