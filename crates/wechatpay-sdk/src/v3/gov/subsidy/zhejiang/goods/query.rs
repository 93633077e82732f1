//! 商品信息查询 · Query goods (Zhejiang)
//!
//! `/v3/gov/subsidy/zhejiang/goods/query`

/// 商品信息查询 · Query goods (Zhejiang)
///
/// `/v3/gov/subsidy/zhejiang/goods/query`
#[derive(Clone)]
pub struct Query {
    pub(crate) node: crate::chain::Node,
}

impl Query {
    /// 商品信息查询 · Query goods (Zhejiang)
    ///
    /// `POST /v3/gov/subsidy/zhejiang/goods/query`
    ///
    /// 按商品条码和省份代码查询浙江补贴的商品信息，返回条码类型和商品品类。模式：服务商。
    ///
    /// Queries goods of the Zhejiang subsidy by barcode and province and returns the barcode type and goods category. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::goods::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().req_ssn("123");
    /// let answer = client.v3().gov().subsidy().zhejiang().goods().query().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[doc(alias(
        "商品信息查询",
        "Query goods (Zhejiang)",
        "国家消费品换新补贴 浙江",
        "query",
        "goods/query"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/goods/query", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/goods/query")
    }
}

/// 商品信息查询 · Query goods (Zhejiang)
pub mod post {

    enumeration! {
        /// 条码类型 · Barcode type
        CodeType {
            /// `001`: 含义见官方文档 · The official page has its meaning
            N001 = "001",
            /// `002`: 含义见官方文档 · The official page has its meaning
            N002 = "002",
        }
    }

    /// 商品信息查询：请求 · Query goods (Zhejiang): request
    pub struct Request {
        /// 商品条码 · Item barcode
        pub goods_bar_code: Option<String>,
        /// 省份代码 · Province code
        pub province: Option<String>,
        /// 请求流水号（必填） · Request serial number (required)
        pub req_ssn: Option<String>,
        /// 请求时间 · Request time
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub req_time: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商品条码 · Item barcode
        pub fn goods_bar_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_bar_code = value.into_member();
            self
        }

        /// 省份代码 · Province code
        pub fn province<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.province = value.into_member();
            self
        }

        /// 请求流水号（必填） · Request serial number (required)
        pub fn req_ssn<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.req_ssn = value.into_member();
            self
        }

        /// 请求时间 · Request time
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub fn req_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.req_time = value.into_member();
            self
        }
    }

    /// 商品信息查询：应答 · Query goods (Zhejiang): answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub resp_code: Option<String>,
        /// 响应描述 · Response message
        pub resp_desc: Option<String>,
        /// 商品条码 · Item barcode
        pub goods_bar_code: Option<String>,
        /// 本记录唯一ID · Record ID
        pub seq_id: Option<String>,
        /// 省份代码 · Province code
        pub province: Option<String>,
        /// 条码类型 · Barcode type
        pub code_type: CodeType,
        /// 商品品类 · Product category
        pub goods_type: Option<String>,
        /// 商品名称 · Item name
        pub goods_name: Option<String>,
        /// 品牌名称 · Brand name
        pub logo_name: Option<String>,
        /// 商品型号 · Product model
        pub goods_model: Option<String>,
        /// 基准价格 · Base price
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub basis_price: Option<String>,
        /// 厂商统一社会信用代码 · Manufacturer unified social credit code
        pub manufact_cert_code: Option<String>,
        /// 厂商指导零售价 · Manufacturer's suggested retail price
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub manufact_price: Option<String>,
        /// 能效标识 · Energy efficiency label
        pub energy_effciency: Option<String>,
        /// 能效备案编号 · Energy efficiency registration number
        pub energy_reg_code: Option<String>,
        /// 能效备案型号 · Registered energy efficiency model
        pub energy_reg_model: Option<String>,
        /// 3C 认证编号 · 3C certification number
        pub reg_3c_code: Option<String>,
        /// 水效标识 · Water efficiency label
        pub water_effciency: Option<String>,
        /// 有效期 · Validity period
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub expire_date: Option<String>,
        /// 产品描述 · Product description
        pub description: Option<String>,
        /// gpc 分类代码 · GPC classification code
        pub gpc: Option<String>,
        /// 净含量 · Net content
        pub net_content: Option<String>,
        /// 净含量单位代码 · Net content unit code
        pub unit_code: Option<String>,
        /// 原产国 · Country of origin
        pub origin: Option<String>,
        /// 市级区域代码 · City code
        pub city: Option<String>,
        /// 区县区域代码 · District code
        pub county: Option<String>,
        /// 数据状态 · Data status
        pub data_state: Option<String>,
        /// 备注 · Remark
        pub remark: Option<String>,
        /// 上送状态 · Upload status
        pub upload_state: Option<String>,
        /// 失效时间 · Expiry time
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub expire_time: Option<String>,
        /// 是否 AI 产品 · Whether an AI product
        pub is_ai_product: Option<String>,
        /// 设备类型 · Device type
        pub device_type: Option<String>,
        /// 厂商识别代码 · Manufacturer identification code
        pub manufact_code: Option<String>,
        /// 厂商注册日期 · Manufacturer registration date
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub manufact_login_date: Option<String>,
        /// 厂商失效日期 · Manufacturer deregistration date
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub manufact_logout_date: Option<String>,
        /// 厂商失效标识 · Manufacturer deregistration flag
        pub manufact_logout_flag: Option<String>,
        /// 厂商注册地址 · Manufacturer registered address
        pub manufact_register_addr: Option<String>,
        /// 厂商过期日期 · Manufacturer expiry date
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub manufact_valid_date: Option<String>,
        /// 厂商企业名称 · Manufacturer company name
        pub manufact_firm_name: Option<String>,
        /// 企业定价单位 · Company pricing unit
        pub price_unit: Option<String>,
        /// 上市日期 · Launch date
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub sale_date: Option<String>,
        /// PC 类型 · PC type
        pub pc_type: Option<String>,
        /// 上送平台编码 · Uploading platform code
        pub msg_src_platform: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => goods_bar_code: Optional "goods_bar_code",
            1 => province: Optional "province",
            2 => req_ssn: Required "req_ssn",
            3 => req_time: Optional "req_time",
        }
        Response {
            0 => resp_code: Optional "resp_code",
            1 => resp_desc: Optional "resp_desc",
            2 => goods_bar_code: Optional "goods_bar_code",
            3 => seq_id: Optional "seq_id",
            4 => province: Optional "province",
            5 => code_type: Optional "code_type",
            6 => goods_type: Optional "goods_type",
            7 => goods_name: Optional "goods_name",
            8 => logo_name: Optional "logo_name",
            9 => goods_model: Optional "goods_model",
            10 => basis_price: Optional "basis_price",
            11 => manufact_cert_code: Optional "manufact_cert_code",
            12 => manufact_price: Optional "manufact_price",
            13 => energy_effciency: Optional "energy_effciency",
            14 => energy_reg_code: Optional "energy_reg_code",
            15 => energy_reg_model: Optional "energy_reg_model",
            16 => reg_3c_code: Optional "reg_3c_code",
            17 => water_effciency: Optional "water_effciency",
            18 => expire_date: Optional "expire_date",
            19 => description: Optional "description",
            20 => gpc: Optional "gpc",
            21 => net_content: Optional "net_content",
            22 => unit_code: Optional "unit_code",
            23 => origin: Optional "origin",
            24 => city: Optional "city",
            25 => county: Optional "county",
            26 => data_state: Optional "data_state",
            27 => remark: Optional "remark",
            28 => upload_state: Optional "upload_state",
            29 => expire_time: Optional "expire_time",
            30 => is_ai_product: Optional "is_ai_product",
            31 => device_type: Optional "device_type",
            32 => manufact_code: Optional "manufact_code",
            33 => manufact_login_date: Optional "manufact_login_date",
            34 => manufact_logout_date: Optional "manufact_logout_date",
            35 => manufact_logout_flag: Optional "manufact_logout_flag",
            36 => manufact_register_addr: Optional "manufact_register_addr",
            37 => manufact_valid_date: Optional "manufact_valid_date",
            38 => manufact_firm_name: Optional "manufact_firm_name",
            39 => price_unit: Optional "price_unit",
            40 => sale_date: Optional "sale_date",
            41 => pc_type: Optional "pc_type",
            42 => msg_src_platform: Optional "msg_src_platform",
        }
    }
}
