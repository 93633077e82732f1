//! `/v3/new-tax-control-fapiao/card-template`

/// `/v3/new-tax-control-fapiao/card-template`
pub struct CardTemplate {
    pub(crate) node: crate::chain::Node,
}

impl CardTemplate {
    /// 创建电子发票卡券模板 (direct and partner)
    ///
    /// `POST /v3/new-tax-control-fapiao/card-template`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::card_template::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .card_appid("wxb1170446a4c0a5a2")
    ///     .card_template_information(
    ///         post::CardTemplateInformation::new()
    ///             .payee_name("某公司")
    ///             .logo_url("http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMMWeN3hLut7X7hicFNjakmxibMLGWpXrEXB33367o7zHN0CwngnQY7zb7g/0")
    ///             .custom_cell(
    ///                 post::CustomCell::new()
    ///                     .words("电子发票")
    ///                     .description("查看发票")
    ///                     .jump_url("http://www.qq.com")
    ///                     .miniprogram_user_name("gh_86a091e50ad4@app")
    ///                     .miniprogram_path("pages/xxxPage"),
    ///             ),
    ///     );
    /// let answer = client.v3().new_tax_control_fapiao().card_template().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529382)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/new-tax-control-fapiao/card-template", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/card-template")
    }
}

/// 创建电子发票卡券模板
pub mod post {
    use crate::message;

    /// 创建电子发票卡券模板：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<String>("card_appid"),
            message::required::<CardTemplateInformation>("card_template_information"),
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

        /// 插卡公众号AppID（必填）
        pub fn card_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_appid", value))
        }

        /// 卡券模板信息（必填）
        #[inline]
        pub fn card_template_information(self, value: CardTemplateInformation) -> Self {
            Self(self.0.with("card_template_information", value))
        }
    }

    /// 卡券模板信息
    pub struct CardTemplateInformation(pub(crate) message::Object);

    impl CardTemplateInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("payee_name"),
            message::required::<String>("logo_url"),
            message::optional::<CustomCell>("custom_cell"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 收款方名称
        pub fn payee_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payee_name", value))
        }

        /// 卡券logo地址（必填）
        pub fn logo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("logo_url", value))
        }

        /// 卡券自定义cell位配置
        #[inline]
        pub fn custom_cell(self, value: CustomCell) -> Self {
            Self(self.0.with("custom_cell", value))
        }
    }

    /// 卡券自定义cell位配置
    pub struct CustomCell(pub(crate) message::Object);

    impl CustomCell {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("words"),
            message::required::<String>("description"),
            message::optional::<String>("jump_url"),
            message::optional::<String>("miniprogram_user_name"),
            message::optional::<String>("miniprogram_path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// cell位文字（必填）
        pub fn words(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("words", value))
        }

        /// cell位描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 点击cell位跳转的地址
        pub fn jump_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("jump_url", value))
        }

        /// 点击cell位跳转的小程序的用户名
        pub fn miniprogram_user_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("miniprogram_user_name", value))
        }

        /// 点击cell位跳转的小程序的页面路径
        pub fn miniprogram_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("miniprogram_path", value))
        }
    }

    /// 创建电子发票卡券模板：应答
    #[non_exhaustive]
    pub struct Response {
        /// 插卡公众号AppID
        pub card_appid: Option<String>,
        /// 卡券模板id
        pub card_id: Option<String>,
    }

    request!(Request, CardTemplateInformation, CustomCell);

    held!(CardTemplateInformation, CustomCell);

    message! {
        Response {
            0 => card_appid: "card_appid",
            1 => card_id: "card_id",
        }
    }
}
