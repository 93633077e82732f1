//! 更新出租车信息 · Update a taxi
//!
//! `/v3/taxi-invoice/taxi/update-taxi`

/// 更新出租车信息 · Update a taxi
///
/// `/v3/taxi-invoice/taxi/update-taxi`
#[derive(Clone)]
pub struct UpdateTaxi {
    pub(crate) node: crate::chain::Node,
}

impl UpdateTaxi {
    /// 更新出租车信息 · Update a taxi
    ///
    /// `POST /v3/taxi-invoice/taxi/update-taxi`
    ///
    /// 服务商更新出租车的所属公司、主副班司机、开票标记和车辆状态，以车牌号指定。模式：服务商。
    ///
    /// Updates the company, drivers, invoicing flag and state of a taxi by plate number. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::taxi::update_taxi::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .plate_number("粤B12345")
    ///     .company_name("深圳市未来有限公司")
    ///     .main_license("6298416")
    ///     .region_id(510100);
    /// let answer = client.v3().taxi_invoice().taxi().update_taxi().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012460167](https://pay.weixin.qq.com/doc/v3/partner/4012460167)
    #[doc(alias(
        "更新出租车信息",
        "Update a taxi",
        "出租车电子发票",
        "update-taxi",
        "taxi/update-taxi"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/taxi-invoice/taxi/update-taxi", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/taxi/update-taxi")
    }
}

/// 更新出租车信息 · Update a taxi
pub mod post {

    enumeration! {
        /// 出租车状态 · Taxi status
        TaxiState {
            /// `IN_OPERATION`: 运营中 · In operation
            IN_OPERATION = "IN_OPERATION",
            /// `OUT_OPERATION`: 停运 · Out of operation
            OUT_OPERATION = "OUT_OPERATION",
        }
    }

    /// 更新出租车信息：请求 · Update a taxi: request
    pub struct Request {
        /// 车牌号（必填） · Licence plate number (required)
        pub plate_number: Option<String>,
        /// 公司名称（必填） · Company name (required)
        pub company_name: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 主班司机资格证号（必填） · Main driver qualification certificate number (required)
        pub main_license: Option<String>,
        /// 副班司机资格证号 · Deputy driver qualification certificate number
        pub deputy_license: Option<String>,
        /// 行政区划ID（必填） · Administrative region ID (required)
        pub region_id: Option<i64>,
        /// 开票标记 · Fapiao flag
        pub invoice_flag: Option<String>,
        /// 出租车状态 · Taxi status
        pub taxi_state: TaxiState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 车牌号（必填） · Licence plate number (required)
        pub fn plate_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plate_number = value.into_member();
            self
        }

        /// 公司名称（必填） · Company name (required)
        pub fn company_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.company_name = value.into_member();
            self
        }

        /// 商户号 · Merchant ID
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 主班司机资格证号（必填） · Main driver qualification certificate number (required)
        pub fn main_license<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.main_license = value.into_member();
            self
        }

        /// 副班司机资格证号 · Deputy driver qualification certificate number
        pub fn deputy_license<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.deputy_license = value.into_member();
            self
        }

        /// 行政区划ID（必填） · Administrative region ID (required)
        pub fn region_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.region_id = value.into_member();
            self
        }

        /// 开票标记 · Fapiao flag
        pub fn invoice_flag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invoice_flag = value.into_member();
            self
        }

        /// 出租车状态 · Taxi status
        pub fn taxi_state<M>(mut self, value: impl crate::IntoMember<TaxiState, M>) -> Self {
            self.taxi_state = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 更新出租车信息：应答 · Update a taxi: answer
    #[non_exhaustive]
    pub struct Response {
        /// 车牌号 · Licence plate number
        pub plate_number: Option<String>,
        /// 公司名称 · Company name
        pub company_name: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 主班司机资格证号 · Main driver qualification certificate number
        pub main_license: Option<String>,
        /// 副班司机资格证号 · Deputy driver qualification certificate number
        pub deputy_license: Option<String>,
        /// 行政区划ID · Administrative region ID
        pub region_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => plate_number: Required "plate_number",
            1 => company_name: Required "company_name",
            2 => mchid: Optional "mchid",
            3 => main_license: Required "main_license",
            4 => deputy_license: Optional "deputy_license",
            5 => region_id: Required "region_id",
            6 => invoice_flag: Optional "invoice_flag",
            7 => taxi_state: Optional "taxi_state",
        }
        Response {
            0 => plate_number: Optional "plate_number",
            1 => company_name: Optional "company_name",
            2 => mchid: Optional "mchid",
            3 => main_license: Optional "main_license",
            4 => deputy_license: Optional "deputy_license",
            5 => region_id: Optional "region_id",
        }
    }
}
