//! sn码销售状态查询 · Query a serial number (Zhejiang)
//!
//! `/v3/gov/subsidy/zhejiang/sncode/query`

/// sn码销售状态查询 · Query a serial number (Zhejiang)
///
/// `/v3/gov/subsidy/zhejiang/sncode/query`
#[derive(Clone)]
pub struct Query {
    pub(crate) node: crate::chain::Node,
}

impl Query {
    /// sn码销售状态查询 · Query a serial number (Zhejiang)
    ///
    /// `POST /v3/gov/subsidy/zhejiang/sncode/query`
    ///
    /// 按SN码、商品条码和厂商信用代码查询浙江补贴商品的销售状态，返回售卖状态。模式：服务商。
    ///
    /// Queries goods of the Zhejiang subsidy by serial number, barcode and manufacturer and returns their sales state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::sncode::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sn("100001")
    ///     .province("广东省")
    ///     .goods_type("NORMAL")
    ///     .goods_bar_code("100001")
    ///     .req_ssn("100001")
    ///     .req_time("20260801100000");
    /// let answer = client.v3().gov().subsidy().zhejiang().sncode().query().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[doc(alias(
        "sn码销售状态查询",
        "Query a serial number (Zhejiang)",
        "国家消费品换新补贴 浙江",
        "query",
        "sncode/query"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/sncode/query", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/sncode/query")
    }
}

/// sn码销售状态查询 · Query a serial number (Zhejiang)
pub mod post {

    enumeration! {
        /// 售卖状态 · Sale status
        SellState {
            /// `U0022`: 含义见官方文档 · The official page has its meaning
            U0022 = "U0022",
            /// `U0023`: 含义见官方文档 · The official page has its meaning
            U0023 = "U0023",
            /// `U0024`: 含义见官方文档 · The official page has its meaning
            U0024 = "U0024",
            /// `U9999`: 含义见官方文档 · The official page has its meaning
            U9999 = "U9999",
        }
    }

    /// sn码销售状态查询：请求 · Query a serial number (Zhejiang): request
    pub struct Request {
        /// 商品SN码（必填） · Product serial number (required)
        pub sn: Option<String>,
        /// 省份代码（必填） · Province code (required)
        pub province: Option<String>,
        /// 厂商统一社会信 用代码 · Manufacturer unified social credit code
        pub manufact_cert_code: Option<String>,
        /// 商品品类（必填） · Product category (required)
        pub goods_type: Option<String>,
        /// 商品条码（必填） · Item barcode (required)
        pub goods_bar_code: Option<String>,
        /// IMEI\_1 码 · IMEI 1
        pub imei1: Option<String>,
        /// IMEI\_2 码 · IMEI 2
        pub imei2: Option<String>,
        /// 渠道类型 · Channel type
        pub sales_models: Option<String>,
        /// 请求流水号（必填） · Request serial number (required)
        pub req_ssn: Option<String>,
        /// 请求时间（必填） · Request time (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub req_time: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商品SN码（必填） · Product serial number (required)
        pub fn sn<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sn = value.into_member();
            self
        }

        /// 省份代码（必填） · Province code (required)
        pub fn province<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.province = value.into_member();
            self
        }

        /// 厂商统一社会信 用代码 · Manufacturer unified social credit code
        pub fn manufact_cert_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.manufact_cert_code = value.into_member();
            self
        }

        /// 商品品类（必填） · Product category (required)
        pub fn goods_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_type = value.into_member();
            self
        }

        /// 商品条码（必填） · Item barcode (required)
        pub fn goods_bar_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_bar_code = value.into_member();
            self
        }

        /// IMEI\_1 码 · IMEI 1
        pub fn imei1<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.imei1 = value.into_member();
            self
        }

        /// IMEI\_2 码 · IMEI 2
        pub fn imei2<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.imei2 = value.into_member();
            self
        }

        /// 渠道类型 · Channel type
        pub fn sales_models<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sales_models = value.into_member();
            self
        }

        /// 请求流水号（必填） · Request serial number (required)
        pub fn req_ssn<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.req_ssn = value.into_member();
            self
        }

        /// 请求时间（必填） · Request time (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub fn req_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.req_time = value.into_member();
            self
        }
    }

    /// sn码销售状态查询：应答 · Query a serial number (Zhejiang): answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub resp_code: Option<String>,
        /// 响应描述 · Response message
        pub resp_desc: Option<String>,
        /// 商品SN码 · Product serial number
        pub sn: Option<String>,
        /// 省份代码 · Province code
        pub province: Option<String>,
        /// 售卖状态 · Sale status
        pub sell_state: SellState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sn: Required "sn",
            1 => province: Required "province",
            2 => manufact_cert_code: Optional "manufact_cert_code",
            3 => goods_type: Required "goods_type",
            4 => goods_bar_code: Required "goods_bar_code",
            5 => imei1: Optional "imei1",
            6 => imei2: Optional "imei2",
            7 => sales_models: Optional "sales_models",
            8 => req_ssn: Required "req_ssn",
            9 => req_time: Required "req_time",
        }
        Response {
            0 => resp_code: Optional "resp_code",
            1 => resp_desc: Optional "resp_desc",
            2 => sn: Optional "sn",
            3 => province: Optional "province",
            4 => sell_state: Optional "sell_state",
        }
    }
}
