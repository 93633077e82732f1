//! `/v3/taxi-invoice/taxies/{plate_number}`

/// `/v3/taxi-invoice/taxies/{plate_number}`
#[derive(Clone)]
pub struct PlateNumber {
    pub(crate) node: crate::chain::Node,
}

impl PlateNumber {
    /// 获取出租车信息 (partner)
    ///
    /// `GET /v3/taxi-invoice/taxies/{plate_number}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460169)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/taxi-invoice/taxies/{plate_number}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/taxies/{plate_number}")
    }
}

/// 获取出租车信息
pub mod get {

    /// 获取出租车信息：请求
    pub struct Request {
        /// 行政区划代码（必填）
        pub region_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 行政区划代码（必填）
        pub fn region_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.region_id = value.into_member();
            self
        }
    }

    /// 获取出租车信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 车牌号
        pub plate_number: Option<String>,
        /// 公司名称
        pub company_name: Option<String>,
        /// 公司商户号
        pub company_mchid: Option<String>,
        /// 主班司机资格证号
        pub main_license: Option<String>,
        /// 副班司机资格证号
        pub deputy_license: Option<String>,
        /// 行政区划代码
        pub region_id: Option<i64>,
        /// 是否支持开票
        pub support_invoice: Option<bool>,
        /// 出租车状态
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
