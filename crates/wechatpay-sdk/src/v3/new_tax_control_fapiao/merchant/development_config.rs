//! 查询商户配置的开发选项、配置开发选项 · Query the development configuration; Set the development configuration
//!
//! `/v3/new-tax-control-fapiao/merchant/development-config`

use crate::chain::{Members, Method};

/// 查询商户配置的开发选项、配置开发选项 · Query the development configuration; Set the development configuration
///
/// `/v3/new-tax-control-fapiao/merchant/development-config`
#[derive(Clone)]
pub struct DevelopmentConfig {
    pub(crate) node: crate::chain::Node,
}

impl DevelopmentConfig {
    /// 查询商户配置的开发选项 · Query the development configuration
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/development-config`
    ///
    /// 查询商户的电子发票开发选项，返回回调地址、开票入口开关和是否支持电子专票。模式：普通商户、服务商。
    ///
    /// Returns the e-fapiao development options: notification URL, fapiao entrance switch and support for special VAT fapiaos. Modes: direct merchant, partner.
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
    /// 官方文档 · Official pages: [merchant/4012529526](https://pay.weixin.qq.com/doc/v3/merchant/4012529526), [partner/4012474033](https://pay.weixin.qq.com/doc/v3/partner/4012474033)
    #[doc(alias(
        "查询商户配置的开发选项",
        "Query the development configuration",
        "电子发票",
        "development-config",
        "merchant/development-config"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/new-tax-control-fapiao/merchant/development-config")
    }

    /// 配置开发选项 · Set the development configuration
    ///
    /// `PATCH /v3/new-tax-control-fapiao/merchant/development-config`
    ///
    /// 配置商户的电子发票开发选项，包括回调地址、开票入口开关和是否支持电子专票。模式：普通商户、服务商。
    ///
    /// Sets the e-fapiao development options: notification URL, fapiao entrance switch and support for special VAT fapiaos. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::merchant::development_config::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new();
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
    /// 官方文档 · Official pages: [merchant/4012529457](https://pay.weixin.qq.com/doc/v3/merchant/4012529457), [partner/4012474031](https://pay.weixin.qq.com/doc/v3/partner/4012474031)
    #[doc(alias(
        "配置开发选项",
        "Set the development configuration",
        "电子发票",
        "development-config",
        "merchant/development-config"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/new-tax-control-fapiao/merchant/development-config",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/merchant/development-config")
    }
}

/// 查询商户配置的开发选项 · Query the development configuration
pub mod get {

    /// 查询商户配置的开发选项：应答 · Query the development configuration: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub callback_url: Option<String>,
        /// 全部账单展示开发票入口开关 · Whether all bills show the fapiao entry
        pub show_fapiao_cell: Option<bool>,
        /// 商户是否支持开电子专票 · Whether special VAT e-fapiaos are supported
        pub support_vat_fapiao: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => callback_url: Optional "callback_url",
            1 => show_fapiao_cell: Optional "show_fapiao_cell",
            2 => support_vat_fapiao: Optional "support_vat_fapiao",
        }
    }
}

/// 配置开发选项 · Set the development configuration
pub mod patch {

    /// 配置开发选项：请求 · Set the development configuration: request
    pub struct Request {
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub callback_url: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mch_code: Option<String>,
        /// 全部账单展示开发票入口开关 · Whether all bills show the fapiao entry
        pub show_fapiao_cell: Option<bool>,
        /// 商户是否支持开电子专票 · Whether special VAT e-fapiaos are supported
        pub support_vat_fapiao: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn callback_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.callback_url = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mch_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_code = value.into_member();
            self
        }

        /// 全部账单展示开发票入口开关 · Whether all bills show the fapiao entry
        pub fn show_fapiao_cell<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.show_fapiao_cell = value.into_member();
            self
        }

        /// 商户是否支持开电子专票 · Whether special VAT e-fapiaos are supported
        pub fn support_vat_fapiao<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.support_vat_fapiao = value.into_member();
            self
        }
    }

    /// 配置开发选项：应答 · Set the development configuration: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub callback_url: Option<String>,
        /// 全部账单展示开发票入口开关 · Whether all bills show the fapiao entry
        pub show_fapiao_cell: Option<bool>,
        /// 商户是否支持开电子专票 · Whether special VAT e-fapiaos are supported
        pub support_vat_fapiao: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => callback_url: Optional "callback_url",
            1 => sub_mch_code: Optional "sub_mch_code",
            2 => show_fapiao_cell: Optional "show_fapiao_cell",
            3 => support_vat_fapiao: Optional "support_vat_fapiao",
        }
        Response {
            0 => callback_url: Optional "callback_url",
            1 => show_fapiao_cell: Optional "show_fapiao_cell",
            2 => support_vat_fapiao: Optional "support_vat_fapiao",
        }
    }
}
