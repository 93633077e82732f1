//! `/v3/goldplan/merchants/set-advertising-industry-filter`

/// `/v3/goldplan/merchants/set-advertising-industry-filter`
pub struct SetAdvertisingIndustryFilter {
    pub(crate) node: crate::chain::Node,
}

impl SetAdvertisingIndustryFilter {
    /// 同业过滤标签管理 (partner)
    ///
    /// `POST /v3/goldplan/merchants/set-advertising-industry-filter`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::goldplan::merchants::set_advertising_industry_filter::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .advertising_industry_filters(vec![post::AdvertisingIndustryFilters::E_COMMERCE]);
    /// client.v3().goldplan().merchants().set_advertising_industry_filter().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012473784)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/goldplan/merchants/set-advertising-industry-filter", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/goldplan/merchants/set-advertising-industry-filter")
    }
}

/// 同业过滤标签管理
pub mod post {
    use crate::message;

    pub use crate::v3::goldplan::merchants::open_advertising_show::patch::AdvertisingIndustryFilters;

    /// 同业过滤标签管理：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::optional::<Vec<crate::Enumeration<AdvertisingIndustryFilters>>>(
                "advertising_industry_filters",
            ),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 特约子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 同业过滤标签值
        #[inline]
        pub fn advertising_industry_filters(
            self,
            value: Vec<crate::Enumeration<AdvertisingIndustryFilters>>,
        ) -> Self {
            Self(self.0.with("advertising_industry_filters", value))
        }
    }

    request!(Request);
}
