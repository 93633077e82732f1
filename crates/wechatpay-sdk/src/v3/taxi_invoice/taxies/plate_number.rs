//! 获取出租车信息 · Query a taxi
//!
//! `/v3/taxi-invoice/taxies/{plate_number}`

/// 获取出租车信息 · Query a taxi
///
/// `/v3/taxi-invoice/taxies/{plate_number}`
#[derive(Clone)]
pub struct PlateNumber {
    pub(crate) node: crate::chain::Node,
}

impl PlateNumber {
    /// 获取出租车信息 · Query a taxi
    ///
    /// `GET /v3/taxi-invoice/taxies/{plate_number}`
    ///
    /// 服务商按车牌号和行政区划查询出租车，返回所属公司、主副班司机和是否支持开票。模式：服务商。
    ///
    /// Queries a taxi by plate number and region and returns its company, drivers and whether it supports fapiao. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::taxies::plate_number::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().region_id(510100);
    /// let answer = client
    ///     .v3()
    ///     .taxi_invoice()
    ///     .taxies()
    ///     .plate_number("粤B12345")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012460169](https://pay.weixin.qq.com/doc/v3/partner/4012460169)
    #[doc(alias(
        "获取出租车信息",
        "Query a taxi",
        "出租车电子发票",
        "taxies",
        "taxi-invoice/taxies"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/taxi-invoice/taxies/{plate_number}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/taxies/{plate_number}")
    }
}

/// 获取出租车信息 · Query a taxi
pub mod get {

    /// 获取出租车信息：请求 · Query a taxi: request
    pub struct Request {
        /// 行政区划代码（必填） · Administrative region code (required)
        pub region_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 行政区划代码（必填） · Administrative region code (required)
        pub fn region_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.region_id = value.into_member();
            self
        }
    }

    /// 获取出租车信息：应答 · Query a taxi: answer
    #[non_exhaustive]
    pub struct Response {
        /// 车牌号 · Licence plate number
        pub plate_number: Option<String>,
        /// 公司名称 · Company name
        pub company_name: Option<String>,
        /// 公司商户号 · Company merchant ID
        pub company_mchid: Option<String>,
        /// 主班司机资格证号 · Main driver qualification certificate number
        pub main_license: Option<String>,
        /// 副班司机资格证号 · Deputy driver qualification certificate number
        pub deputy_license: Option<String>,
        /// 行政区划代码 · Administrative region code
        pub region_id: Option<i64>,
        /// 是否支持开票 · Whether fapiao issuing is supported
        pub support_invoice: Option<bool>,
        /// 出租车状态 · Taxi status
        pub taxi_state: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => region_id: Required "region_id",
        }
        Response {
            0 => plate_number: Optional "plate_number",
            1 => company_name: Optional "company_name",
            2 => company_mchid: Optional "company_mchid",
            3 => main_license: Optional "main_license",
            4 => deputy_license: Optional "deputy_license",
            5 => region_id: Optional "region_id",
            6 => support_invoice: Optional "support_invoice",
            7 => taxi_state: Optional "taxi_state",
        }
    }
}
