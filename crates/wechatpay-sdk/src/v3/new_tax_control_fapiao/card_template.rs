//! 创建电子发票卡券模板 · Create an e-fapiao card template
//!
//! `/v3/new-tax-control-fapiao/card-template`

/// 创建电子发票卡券模板 · Create an e-fapiao card template
///
/// `/v3/new-tax-control-fapiao/card-template`
#[derive(Clone)]
pub struct CardTemplate {
    pub(crate) node: crate::chain::Node,
}

impl CardTemplate {
    /// 创建电子发票卡券模板 · Create an e-fapiao card template
    ///
    /// `POST /v3/new-tax-control-fapiao/card-template`
    ///
    /// 为插卡公众号创建电子发票卡券模板，返回卡券模板ID，用于把发票插入用户卡包。模式：普通商户、服务商。
    ///
    /// Creates the card template with which an Official Account inserts e-fapiaos into users' card packs, and returns its card ID. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::card_template::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .card_appid("wxb1170446a4c0a5a2")
    ///     .card_template_information(
    ///         post::CardTemplateInformation::new()
    ///             .logo_url("http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMMWeN3hLut7X7hicFNjakmxibMLGWpXrEXB33367o7zHN0CwngnQY7zb7g/0"),
    ///     );
    /// let answer = client.v3().new_tax_control_fapiao().card_template().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
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
    ///             .logo_url("http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMMWeN3hLut7X7hicFNjakmxibMLGWpXrEXB33367o7zHN0CwngnQY7zb7g/0"),
    ///     );
    /// let answer = client.v3().new_tax_control_fapiao().card_template().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012529382](https://pay.weixin.qq.com/doc/v3/merchant/4012529382), [partner/4012474026](https://pay.weixin.qq.com/doc/v3/partner/4012474026)
    #[doc(alias(
        "创建电子发票卡券模板",
        "Create an e-fapiao card template",
        "电子发票",
        "card-template",
        "new-tax-control-fapiao/card-template"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/new-tax-control-fapiao/card-template", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/card-template")
    }
}

/// 创建电子发票卡券模板 · Create an e-fapiao card template
pub mod post {

    /// 创建电子发票卡券模板：请求 · Create an e-fapiao card template: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 插卡公众号AppID（必填） · Card Official Account app ID (required)
        pub card_appid: Option<String>,
        /// 卡券模板信息（必填） · Card template information (required)
        pub card_template_information: Option<CardTemplateInformation>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 插卡公众号AppID（必填） · Card Official Account app ID (required)
        pub fn card_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_appid = value.into_member();
            self
        }

        /// 卡券模板信息（必填） · Card template information (required)
        pub fn card_template_information<M>(
            mut self,
            value: impl crate::IntoMember<CardTemplateInformation, M>,
        ) -> Self {
            self.card_template_information = value.into_member();
            self
        }
    }

    /// 卡券模板信息 · Card template information
    pub struct CardTemplateInformation {
        /// 收款方名称 · Payee name
        pub payee_name: Option<String>,
        /// 卡券logo地址（必填） · Card logo URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub logo_url: Option<String>,
        /// 卡券自定义cell位配置 · Custom card cell settings
        pub custom_cell: Option<CustomCell>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CardTemplateInformation {
        /// 收款方名称 · Payee name
        pub fn payee_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payee_name = value.into_member();
            self
        }

        /// 卡券logo地址（必填） · Card logo URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn logo_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.logo_url = value.into_member();
            self
        }

        /// 卡券自定义cell位配置 · Custom card cell settings
        pub fn custom_cell<M>(mut self, value: impl crate::IntoMember<CustomCell, M>) -> Self {
            self.custom_cell = value.into_member();
            self
        }
    }

    /// 卡券自定义cell位配置 · Custom card cell settings
    pub struct CustomCell {
        /// cell位文字（必填） · Cell text (required)
        pub words: Option<String>,
        /// cell位描述（必填） · Cell description (required)
        pub description: Option<String>,
        /// 点击cell位跳转的地址 · Cell redirect URL
        ///
        /// 完整的网址。A complete URL.
        pub jump_url: Option<String>,
        /// 点击cell位跳转的小程序的用户名 · Cell Mini Program username
        pub miniprogram_user_name: Option<String>,
        /// 点击cell位跳转的小程序的页面路径 · Cell Mini Program page path
        pub miniprogram_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CustomCell {
        /// cell位文字（必填） · Cell text (required)
        pub fn words<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.words = value.into_member();
            self
        }

        /// cell位描述（必填） · Cell description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 点击cell位跳转的地址 · Cell redirect URL
        ///
        /// 完整的网址。A complete URL.
        pub fn jump_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_url = value.into_member();
            self
        }

        /// 点击cell位跳转的小程序的用户名 · Cell Mini Program username
        pub fn miniprogram_user_name<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.miniprogram_user_name = value.into_member();
            self
        }

        /// 点击cell位跳转的小程序的页面路径 · Cell Mini Program page path
        pub fn miniprogram_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.miniprogram_path = value.into_member();
            self
        }
    }

    /// 创建电子发票卡券模板：应答 · Create an e-fapiao card template: answer
    #[non_exhaustive]
    pub struct Response {
        /// 插卡公众号AppID · Card Official Account app ID
        pub card_appid: Option<String>,
        /// 卡券模板id · Card template ID
        pub card_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, CardTemplateInformation, CustomCell);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => card_appid: Required "card_appid",
            2 => card_template_information: Required "card_template_information",
        }
        CardTemplateInformation {
            0 => payee_name: Optional "payee_name",
            1 => logo_url: Required "logo_url",
            2 => custom_cell: Optional "custom_cell",
        }
        CustomCell {
            0 => words: Required "words",
            1 => description: Required "description",
            2 => jump_url: Optional "jump_url",
            3 => miniprogram_user_name: Optional "miniprogram_user_name",
            4 => miniprogram_path: Optional "miniprogram_path",
        }
        Response {
            0 => card_appid: Optional "card_appid",
            1 => card_id: Optional "card_id",
        }
    }
}
