//! `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`

/// `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`
pub struct Cities {
    pub(crate) node: crate::chain::Node,
}

impl Cities {
    /// 查询城市列表 (partner)
    ///
    /// `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697470)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/capital/capitallhh/areas/provinces/{province_code}/cities")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/capital/capitallhh/areas/provinces/{province_code}/cities")
    }
}

/// 查询城市列表
pub mod get {

    /// 查询城市列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 城市列表
        pub data: Option<Vec<Data>>,
        /// 查询数据总条数
        pub total_count: Option<i64>,
    }

    /// 城市列表
    #[non_exhaustive]
    pub struct Data {
        /// 城市名称
        pub city_name: Option<String>,
        /// 城市编码
        pub city_code: Option<i64>,
    }

    message! {
        Response {
            0 => data: "data",
            1 => total_count: "total_count",
        }
        Data {
            0 => city_name: "city_name",
            1 => city_code: "city_code",
        }
    }
}
