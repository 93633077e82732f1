//! 查询城市列表 · List cities of a province
//!
//! `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`

/// 查询城市列表 · List cities of a province
///
/// `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`
#[derive(Clone)]
pub struct Cities {
    pub(crate) node: crate::chain::Node,
}

impl Cities {
    /// 查询城市列表 · List cities of a province
    ///
    /// `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`
    ///
    /// 服务商按省份编码取得城市列表及其编码，供填写开户银行所在地和查询支行时使用。模式：服务商。
    ///
    /// Lists the cities of a province with their codes, for use in bank addresses and in the query for branches. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .capital()
    ///     .capitallhh()
    ///     .areas()
    ///     .provinces()
    ///     .province_code("10")
    ///     .cities()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012697470](https://pay.weixin.qq.com/doc/v3/partner/4012697470)
    #[doc(alias(
        "查询城市列表",
        "List cities of a province",
        "银行组件",
        "cities",
        "provinces/cities"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/capital/capitallhh/areas/provinces/{province_code}/cities")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/capital/capitallhh/areas/provinces/{province_code}/cities")
    }
}

/// 查询城市列表 · List cities of a province
pub mod get {

    /// 查询城市列表：应答 · List cities of a province: answer
    #[non_exhaustive]
    pub struct Response {
        /// 城市列表 · Cities
        pub data: Option<Vec<Data>>,
        /// 查询数据总条数 · Total number of records
        pub total_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 城市列表 · Cities
    #[non_exhaustive]
    pub struct Data {
        /// 城市名称 · City name
        pub city_name: Option<String>,
        /// 城市编码 · City code
        pub city_code: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => data: Optional "data",
            1 => total_count: Optional "total_count",
        }
        Data {
            0 => city_name: Optional "city_name",
            1 => city_code: Optional "city_code",
        }
    }
}
