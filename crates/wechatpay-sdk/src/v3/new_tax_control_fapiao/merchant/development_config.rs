//! `/v3/new-tax-control-fapiao/merchant/development-config`

use crate::chain::{Members, Method};

/// `/v3/new-tax-control-fapiao/merchant/development-config`
pub struct DevelopmentConfig {
    pub(crate) node: crate::chain::Node,
}

impl DevelopmentConfig {
    /// 查询商户配置的开发选项 (direct and partner)
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/development-config`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .merchant()
    ///     .development_config()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529526)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/new-tax-control-fapiao/merchant/development-config")
    }

    /// 配置开发选项 (direct and partner)
    ///
    /// `PATCH /v3/new-tax-control-fapiao/merchant/development-config`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::merchant::development_config::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .callback_url("https://pay.weixin.qq.com/callback")
    ///     .sub_mch_code("1900000109")
    ///     .show_fapiao_cell(true)
    ///     .support_vat_fapiao(true);
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .merchant()
    ///     .development_config()
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529457)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/new-tax-control-fapiao/merchant/development-config",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/merchant/development-config")
    }
}

/// 查询商户配置的开发选项
pub mod get {

    /// 查询商户配置的开发选项：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 商户回调地址
        pub callback_url: Option<String>,
        /// 全部账单展示开发票入口开关
        pub show_fapiao_cell: Option<bool>,
        /// 商户是否支持开电子专票
        pub support_vat_fapiao: Option<bool>,
    }

    message! {
        Response {
            0 => callback_url: "callback_url",
            1 => show_fapiao_cell: "show_fapiao_cell",
            2 => support_vat_fapiao: "support_vat_fapiao",
        }
    }
}

/// 配置开发选项
pub mod patch {
    use crate::message;

    pub use crate::v3::new_tax_control_fapiao::merchant::development_config::get::Response;

    /// 配置开发选项：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("callback_url"),
            message::optional::<String>("sub_mch_code"),
            message::optional::<bool>("show_fapiao_cell"),
            message::optional::<bool>("support_vat_fapiao"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户回调地址
        pub fn callback_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("callback_url", value))
        }

        /// 子商户号
        pub fn sub_mch_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_code", value))
        }

        /// 全部账单展示开发票入口开关
        #[inline]
        pub fn show_fapiao_cell(self, value: bool) -> Self {
            Self(self.0.with("show_fapiao_cell", value))
        }

        /// 商户是否支持开电子专票
        #[inline]
        pub fn support_vat_fapiao(self, value: bool) -> Self {
            Self(self.0.with("support_vat_fapiao", value))
        }
    }

    request!(Request);
}
