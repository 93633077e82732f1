//! 获取邀请商户开通服务商电子发票能力 · Get the merchant invitation link
//!
//! `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`

/// 获取邀请商户开通服务商电子发票能力 · Get the merchant invitation link
///
/// `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
#[derive(Clone)]
pub struct Getspinviteurl {
    pub(crate) node: crate::chain::Node,
}

impl Getspinviteurl {
    /// 获取邀请商户开通服务商电子发票能力 · Get the merchant invitation link
    ///
    /// `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
    ///
    /// 服务商获取邀请商户开通其电子发票能力的链接，返回二维码链接和小程序跳转路径。模式：服务商。
    ///
    /// Returns the QR code link and Mini Program path with which merchants enable the partner's e-fapiao service. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiaomerchant::getspinviteurl::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .operation_type(get::OperationType::AUTH_BINDING)
    ///     .fapiao_mode(get::FapiaoMode::THIRD_OR_SELF_FAPIAO)
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
    /// 官方文档 · Official pages: [partner/4015941495](https://pay.weixin.qq.com/doc/v3/partner/4015941495)
    #[doc(alias(
        "获取邀请商户开通服务商电子发票能力",
        "Get the merchant invitation link",
        "电子发票 腾讯数电发票模式",
        "getspinviteurl",
        "fapiaomerchant/getspinviteurl"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl")
    }
}

/// 获取邀请商户开通服务商电子发票能力 · Get the merchant invitation link
pub mod get {

    enumeration! {
        /// 操作类型 · Operation type
        OperationType {
            /// `AUTH_BINDING`: 授权绑定 · Authorisation and binding
            AUTH_BINDING = "AUTH_BINDING",
        }
    }

    enumeration! {
        /// 开票模式 · Fapiao issuing mode
        FapiaoMode {
            /// `THIRD_OR_SELF_FAPIAO`: 第三方或自建平台开票 · Issued by a third party or by own system
            THIRD_OR_SELF_FAPIAO = "THIRD_OR_SELF_FAPIAO",
            /// `TENCENT_DIGITAL_TAX`: 腾讯数电开票 · Issued by Tencent digital fapiao
            TENCENT_DIGITAL_TAX = "TENCENT_DIGITAL_TAX",
        }
    }

    enumeration! {
        /// 发票能力类型 · Fapiao ability types
        FapiaoAbilityTypeList {
            /// `BASE_ABILITY`: 基础开票 · Basic invoicing ability
            BASE_ABILITY = "BASE_ABILITY",
            /// `REAL_ESTATE_ABILITY`: 不动产租赁 · Real estate rental
            REAL_ESTATE_ABILITY = "REAL_ESTATE_ABILITY",
            /// `PASSENGER_TRANSPORT_ABILITY`: 旅客运输 · Passenger transport
            PASSENGER_TRANSPORT_ABILITY = "PASSENGER_TRANSPORT_ABILITY",
            /// `REFINED_OIL_ABILITY`: 成品油 · Refined oil
            REFINED_OIL_ABILITY = "REFINED_OIL_ABILITY",
        }
    }

    /// 获取邀请商户开通服务商电子发票能力：请求 · Get the merchant invitation link: request
    pub struct Request {
        /// 操作类型（必填） · Operation type (required)
        pub operation_type: OperationType,
        /// 开票模式（必填） · Fapiao issuing mode (required)
        pub fapiao_mode: FapiaoMode,
        /// 发票能力类型 · Fapiao ability types
        pub fapiao_ability_type_list: Option<Vec<FapiaoAbilityTypeList>>,
        /// 服务商邀请渠道 · Partner invitation channel
        pub invite_channel: Option<String>,
        /// 操作人员 · Operator
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub operate_user: Option<crate::Sensitive>,
        /// 服务商邀请code（必填） · Partner invitation code (required)
        pub invite_code: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 操作类型（必填） · Operation type (required)
        pub fn operation_type<M>(
            mut self,
            value: impl crate::IntoMember<OperationType, M>,
        ) -> Self {
            self.operation_type = value.into_member().unwrap_or_default();
            self
        }

        /// 开票模式（必填） · Fapiao issuing mode (required)
        pub fn fapiao_mode<M>(mut self, value: impl crate::IntoMember<FapiaoMode, M>) -> Self {
            self.fapiao_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 发票能力类型 · Fapiao ability types
        pub fn fapiao_ability_type_list<M>(
            mut self,
            value: impl crate::IntoList<FapiaoAbilityTypeList, M>,
        ) -> Self {
            self.fapiao_ability_type_list = value.into_list();
            self
        }

        /// 服务商邀请渠道 · Partner invitation channel
        pub fn invite_channel<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invite_channel = value.into_member();
            self
        }

        /// 操作人员 · Operator
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn operate_user<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.operate_user = value.into_member();
            self
        }

        /// 服务商邀请code（必填） · Partner invitation code (required)
        pub fn invite_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invite_code = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 获取邀请商户开通服务商电子发票能力：应答 · Get the merchant invitation link: answer
    #[non_exhaustive]
    pub struct Response {
        /// 邀请开通二维码链接 · Invitation QR code URL
        pub invite_url: Option<String>,
        /// 开通小程序AppID · Activation Mini Program app ID
        pub miniprogram_appid: Option<String>,
        /// 开通小程序跳转路径 · Activation Mini Program path
        pub miniprogram_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => operation_type: Required "operation_type",
            1 => fapiao_mode: Required "fapiao_mode",
            2 => fapiao_ability_type_list: Optional "fapiao_ability_type_list",
            3 => invite_channel: Optional "invite_channel",
            4 => operate_user: Optional "operate_user",
            5 => invite_code: Required "invite_code",
            6 => sub_mchid: Optional "sub_mchid",
        }
        Response {
            0 => invite_url: Optional "invite_url",
            1 => miniprogram_appid: Optional "miniprogram_appid",
            2 => miniprogram_path: Optional "miniprogram_path",
        }
    }
}
