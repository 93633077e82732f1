//! `/v3/taxi-invoice/taxi/update-taxi`

/// `/v3/taxi-invoice/taxi/update-taxi`
pub struct UpdateTaxi {
    pub(crate) node: crate::chain::Node,
}

impl UpdateTaxi {
    /// 更新出租车信息 (partner)
    ///
    /// `POST /v3/taxi-invoice/taxi/update-taxi`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::taxi::update_taxi::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .plate_number("粤B12345")
    ///     .company_name("深圳市未来有限公司")
    ///     .mchid("1900000109")
    ///     .main_license("6298416")
    ///     .deputy_license("6298416")
    ///     .region_id(510100)
    ///     .invoice_flag("INVOICE")
    ///     .taxi_state(post::TaxiState::IN_OPERATION);
    /// let answer = client.v3().taxi_invoice().taxi().update_taxi().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460167)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/taxi-invoice/taxi/update-taxi", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/taxi/update-taxi")
    }
}

/// 更新出租车信息
pub mod post {
    use crate::message;

    enumeration! {
        /// 出租车状态
        TaxiState {
            IN_OPERATION = "IN_OPERATION",
            OUT_OPERATION = "OUT_OPERATION",
        }
    }

    /// 更新出租车信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("plate_number"),
            message::required::<String>("company_name"),
            message::optional::<String>("mchid"),
            message::required::<String>("main_license"),
            message::optional::<String>("deputy_license"),
            message::required::<i64>("region_id"),
            message::optional::<String>("invoice_flag"),
            message::optional::<crate::Enumeration<TaxiState>>("taxi_state"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plate_number", value))
        }

        /// 公司名称（必填）
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("company_name", value))
        }

        /// 商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 主班司机资格证号（必填）
        pub fn main_license(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("main_license", value))
        }

        /// 副班司机资格证号
        pub fn deputy_license(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("deputy_license", value))
        }

        /// 行政区划ID（必填）
        #[inline]
        pub fn region_id(self, value: i64) -> Self {
            Self(self.0.with("region_id", value))
        }

        /// 开票标记
        pub fn invoice_flag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invoice_flag", value))
        }

        /// 出租车状态
        pub fn taxi_state(self, value: impl Into<crate::Enumeration<TaxiState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TaxiState>>("taxi_state", value))
        }
    }

    /// 更新出租车信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 车牌号
        pub plate_number: Option<String>,
        /// 公司名称
        pub company_name: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 主班司机资格证号
        pub main_license: Option<String>,
        /// 副班司机资格证号
        pub deputy_license: Option<String>,
        /// 行政区划ID
        pub region_id: Option<i64>,
    }

    request!(Request);

    message! {
        Response {
            0 => plate_number: "plate_number",
            1 => company_name: "company_name",
            2 => mchid: "mchid",
            3 => main_license: "main_license",
            4 => deputy_license: "deputy_license",
            5 => region_id: "region_id",
        }
    }
}
