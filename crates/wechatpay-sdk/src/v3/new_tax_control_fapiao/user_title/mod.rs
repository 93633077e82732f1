//! `/v3/new-tax-control-fapiao/user-title`

pub mod title_url;

/// `/v3/new-tax-control-fapiao/user-title`
pub struct UserTitle {
    pub(crate) node: crate::chain::Node,
}

impl UserTitle {
    /// `/title-url`
    #[inline]
    pub fn title_url(self) -> title_url::TitleUrl {
        title_url::TitleUrl { node: self.node }
    }

    /// 获取用户填写的抬头 (direct and partner)
    ///
    /// `GET /v3/new-tax-control-fapiao/user-title`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538112)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/new-tax-control-fapiao/user-title", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/user-title")
    }
}

/// 获取用户填写的抬头
pub mod get {
    use crate::message;

    pub use crate::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::insert_cards::post::Scene;
pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::post::{Type, FapiaoBillType};

    /// 获取用户填写的抬头：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<crate::Enumeration<Scene>>("scene"),
            message::required::<String>("fapiao_apply_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 开票场景（必填）
        pub fn scene(self, value: impl Into<crate::Enumeration<Scene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Scene>>("scene", value))
        }

        /// 发票申请单号（必填）
        pub fn fapiao_apply_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fapiao_apply_id", value))
        }
    }

    /// 获取用户填写的抬头：应答
    #[non_exhaustive]
    pub struct Response {
        /// 购买方类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 名称
        pub name: Option<String>,
        /// 纳税人识别号
        pub taxpayer_id: Option<String>,
        /// 地址
        pub address: Option<String>,
        /// 电话
        pub telephone: Option<String>,
        /// 开户银行
        pub bank_name: Option<String>,
        /// 银行账号
        pub bank_account: Option<String>,
        /// 手机号，加密传输
        pub phone: Option<crate::Sensitive>,
        /// 邮箱地址，加密传输
        pub email: Option<crate::Sensitive>,
        /// 订单金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 开具的发票类型
        pub fapiao_bill_type: Option<crate::Enumeration<FapiaoBillType>>,
        /// 留言信息
        pub user_apply_message: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => r#type: "type",
            1 => name: "name",
            2 => taxpayer_id: "taxpayer_id",
            3 => address: "address",
            4 => telephone: "telephone",
            5 => bank_name: "bank_name",
            6 => bank_account: "bank_account",
            7 => phone: "phone",
            8 => email: "email",
            9 => amount: "amount",
            10 => out_trade_no: "out_trade_no",
            11 => fapiao_bill_type: "fapiao_bill_type",
            12 => user_apply_message: "user_apply_message",
        }
    }
}
