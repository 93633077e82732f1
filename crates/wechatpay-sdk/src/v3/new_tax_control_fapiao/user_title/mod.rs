//! 获取用户填写的抬头 · Get the user's fapiao title
//!
//! `/v3/new-tax-control-fapiao/user-title`

pub mod title_url;

/// 获取用户填写的抬头 · Get the user's fapiao title
///
/// `/v3/new-tax-control-fapiao/user-title`
#[derive(Clone)]
pub struct UserTitle {
    pub(crate) node: crate::chain::Node,
}

impl UserTitle {
    /// `/title-url`: 获取抬头填写链接 · Get the title submission link
    #[inline]
    pub fn title_url(&self) -> title_url::TitleUrl {
        title_url::TitleUrl { node: self.node.clone() }
    }

    /// 获取用户填写的抬头 · Get the user's fapiao title
    ///
    /// `GET /v3/new-tax-control-fapiao/user-title`
    ///
    /// 按发票申请单号获取用户填写的抬头，返回购买方类型、名称、税号和联系方式。模式：普通商户、服务商。
    ///
    /// Returns the title that the user submitted for a fapiao application: type, name, taxpayer ID and contact data. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::user_title::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .scene(get::Scene::WITH_WECHATPAY)
    ///     .fapiao_apply_id("4200000444201910177461284488");
    /// let answer = client.v3().new_tax_control_fapiao().user_title().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::user_title::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .scene(get::Scene::WITH_WECHATPAY)
    ///     .fapiao_apply_id("4200000444201910177461284488");
    /// let answer = client.v3().new_tax_control_fapiao().user_title().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012538112](https://pay.weixin.qq.com/doc/v3/merchant/4012538112), [partner/4012474048](https://pay.weixin.qq.com/doc/v3/partner/4012474048)
    #[doc(alias(
        "获取用户填写的抬头",
        "Get the users fapiao title",
        "电子发票",
        "user-title",
        "new-tax-control-fapiao/user-title"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/new-tax-control-fapiao/user-title", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/user-title")
    }
}

/// 获取用户填写的抬头 · Get the user's fapiao title
pub mod get {

    enumeration! {
        /// 开票场景 · Fapiao issuing scenario
        Scene {
            /// `WITH_WECHATPAY`: 微信支付场景 · With WeChat Pay
            WITH_WECHATPAY = "WITH_WECHATPAY",
            /// `WITHOUT_WECHATPAY`: 非微信支付场景 · Without WeChat Pay
            WITHOUT_WECHATPAY = "WITHOUT_WECHATPAY",
        }
    }

    enumeration! {
        /// 购买方类型 · Buyer type
        Type {
            /// `INDIVIDUAL`: 个人 · Individual
            INDIVIDUAL = "INDIVIDUAL",
            /// `ORGANIZATION`: 单位 · Organisation
            ORGANIZATION = "ORGANIZATION",
        }
    }

    enumeration! {
        /// 开具的发票类型 · Fapiao type
        FapiaoBillType {
            /// `COMM_FAPIAO`: 增值税普通发票 · Ordinary VAT fapiao
            COMM_FAPIAO = "COMM_FAPIAO",
            /// `VAT_FAPIAO`: 增值税专用发票 · Special VAT fapiao
            VAT_FAPIAO = "VAT_FAPIAO",
        }
    }

    /// 获取用户填写的抬头：请求 · Get the user's fapiao title: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 开票场景（必填） · Fapiao issuing scenario (required)
        pub scene: Scene,
        /// 发票申请单号（必填） · Fapiao application number (required)
        pub fapiao_apply_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 开票场景（必填） · Fapiao issuing scenario (required)
        pub fn scene<M>(mut self, value: impl crate::IntoMember<Scene, M>) -> Self {
            self.scene = value.into_member().unwrap_or_default();
            self
        }

        /// 发票申请单号（必填） · Fapiao application number (required)
        pub fn fapiao_apply_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_apply_id = value.into_member();
            self
        }
    }

    /// 获取用户填写的抬头：应答 · Get the user's fapiao title: answer
    #[non_exhaustive]
    pub struct Response {
        /// 购买方类型 · Buyer type
        pub r#type: Type,
        /// 名称 · Name
        pub name: Option<String>,
        /// 纳税人识别号 · Taxpayer ID
        pub taxpayer_id: Option<String>,
        /// 地址 · Address
        pub address: Option<String>,
        /// 电话 · Telephone
        pub telephone: Option<String>,
        /// 开户银行 · Account bank
        pub bank_name: Option<String>,
        /// 银行账号 · Bank account number
        pub bank_account: Option<String>,
        /// 手机号 · Phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub phone: Option<crate::Sensitive>,
        /// 邮箱地址 · Email address
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub email: Option<crate::Sensitive>,
        /// 订单金额 · Order amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 开具的发票类型 · Fapiao type
        pub fapiao_bill_type: FapiaoBillType,
        /// 留言信息 · User application message
        pub user_apply_message: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => scene: Required "scene",
            2 => fapiao_apply_id: Required "fapiao_apply_id",
        }
        Response {
            0 => r#type: Optional "type",
            1 => name: Optional "name",
            2 => taxpayer_id: Optional "taxpayer_id",
            3 => address: Optional "address",
            4 => telephone: Optional "telephone",
            5 => bank_name: Optional "bank_name",
            6 => bank_account: Optional "bank_account",
            7 => phone: Optional "phone",
            8 => email: Optional "email",
            9 => amount: Optional "amount",
            10 => out_trade_no: Optional "out_trade_no",
            11 => fapiao_bill_type: Optional "fapiao_bill_type",
            12 => user_apply_message: Optional "user_apply_message",
        }
    }
}
