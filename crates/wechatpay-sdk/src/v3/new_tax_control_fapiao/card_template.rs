//! `/v3/new-tax-control-fapiao/card-template`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/new-tax-control-fapiao/card-template`
#[derive(Clone, Debug)]
pub struct CardTemplate(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/new-tax-control-fapiao/card-template", rest)
    }
}

/// 创建电子发票卡券模板
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/new-tax-control-fapiao/card-template");

    /// 创建电子发票卡券模板：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 插卡公众号AppID
        pub card_appid: Required<String>,
        /// 卡券模板信息
        pub card_template_information: Required<CardTemplateInformation>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 插卡公众号AppID
        #[inline]
        pub fn card_appid(mut self, value: impl Into<String>) -> Self {
            self.card_appid = Required::set(value.into());
            self
        }

        /// 卡券模板信息
        #[inline]
        pub fn card_template_information(mut self, value: CardTemplateInformation) -> Self {
            self.card_template_information = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("card_appid", &mut self.card_appid),
                ("card_template_information", &mut self.card_template_information),
            ]);
        }
    }

    /// 卡券模板信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CardTemplateInformation {
        /// 收款方名称
        pub payee_name: Option<String>,
        /// 卡券logo地址
        pub logo_url: Required<String>,
        /// 卡券自定义cell位配置
        pub custom_cell: Option<CustomCell>,
    }

    impl CardTemplateInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 收款方名称
        #[inline]
        pub fn payee_name(mut self, value: impl Into<String>) -> Self {
            self.payee_name = Some(value.into());
            self
        }

        /// 卡券logo地址
        #[inline]
        pub fn logo_url(mut self, value: impl Into<String>) -> Self {
            self.logo_url = Required::set(value.into());
            self
        }

        /// 卡券自定义cell位配置
        #[inline]
        pub fn custom_cell(mut self, value: CustomCell) -> Self {
            self.custom_cell = Some(value);
            self
        }
    }

    impl Message for CardTemplateInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("payee_name", &mut self.payee_name),
                ("logo_url", &mut self.logo_url),
                ("custom_cell", &mut self.custom_cell),
            ]);
        }
    }

    /// 卡券自定义cell位配置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CustomCell {
        /// cell位文字
        pub words: Required<String>,
        /// cell位描述
        pub description: Required<String>,
        /// 点击cell位跳转的地址
        pub jump_url: Option<String>,
        /// 点击cell位跳转的小程序的用户名
        pub miniprogram_user_name: Option<String>,
        /// 点击cell位跳转的小程序的页面路径
        pub miniprogram_path: Option<String>,
    }

    impl CustomCell {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// cell位文字
        #[inline]
        pub fn words(mut self, value: impl Into<String>) -> Self {
            self.words = Required::set(value.into());
            self
        }

        /// cell位描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 点击cell位跳转的地址
        #[inline]
        pub fn jump_url(mut self, value: impl Into<String>) -> Self {
            self.jump_url = Some(value.into());
            self
        }

        /// 点击cell位跳转的小程序的用户名
        #[inline]
        pub fn miniprogram_user_name(mut self, value: impl Into<String>) -> Self {
            self.miniprogram_user_name = Some(value.into());
            self
        }

        /// 点击cell位跳转的小程序的页面路径
        #[inline]
        pub fn miniprogram_path(mut self, value: impl Into<String>) -> Self {
            self.miniprogram_path = Some(value.into());
            self
        }
    }

    impl Message for CustomCell {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("words", &mut self.words),
                ("description", &mut self.description),
                ("jump_url", &mut self.jump_url),
                ("miniprogram_user_name", &mut self.miniprogram_user_name),
                ("miniprogram_path", &mut self.miniprogram_path),
            ]);
        }
    }

    /// 创建电子发票卡券模板：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 插卡公众号AppID
        pub card_appid: Option<String>,
        /// 卡券模板id
        pub card_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("card_appid", &mut self.card_appid), ("card_id", &mut self.card_id)]);
        }
    }

    message!(Request, CardTemplateInformation, CustomCell, Response);
}
