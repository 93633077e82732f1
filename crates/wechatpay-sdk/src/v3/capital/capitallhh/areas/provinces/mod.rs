//! 查询省份列表 · List provinces
//!
//! `/v3/capital/capitallhh/areas/provinces`

pub mod province_code;

/// 查询省份列表 · List provinces
///
/// `/v3/capital/capitallhh/areas/provinces`
#[derive(Clone)]
pub struct Provinces {
    pub(crate) node: crate::chain::Node,
}

impl Provinces {
    /// `/{province_code}`: 省份编码 · Province code
    pub fn province_code(&self, value: impl Into<String>) -> province_code::ProvinceCode {
        province_code::ProvinceCode { node: self.node.bind("province_code", value) }
    }

    /// 查询省份列表 · List provinces
    ///
    /// `GET /v3/capital/capitallhh/areas/provinces`
    ///
    /// 服务商取得省份列表及其编码，供填写开户银行所在地和查询城市时使用。模式：服务商。
    ///
    /// Lists the provinces with their codes, for use in bank addresses and in the query for cities. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().capital().capitallhh().areas().provinces().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012698641](https://pay.weixin.qq.com/doc/v3/partner/4012698641)
    #[doc(alias("查询省份列表", "List provinces", "银行组件", "provinces", "areas/provinces"))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/capital/capitallhh/areas/provinces")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/capital/capitallhh/areas/provinces")
    }
}

/// 查询省份列表 · List provinces
pub mod get {

    /// 查询省份列表：应答 · List provinces: answer
    #[non_exhaustive]
    pub struct Response {
        /// 省份列表 · Provinces
        pub data: Option<Vec<Data>>,
        /// 查询数据总条数 · Total number of records
        pub total_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 省份列表 · Provinces
    #[non_exhaustive]
    pub struct Data {
        /// 省份名称 · Province name
        pub province_name: Option<String>,
        /// 省份编码 · Province code
        pub province_code: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => data: Optional "data",
            1 => total_count: Optional "total_count",
        }
        Data {
            0 => province_name: Optional "province_name",
            1 => province_code: Optional "province_code",
        }
    }
}
