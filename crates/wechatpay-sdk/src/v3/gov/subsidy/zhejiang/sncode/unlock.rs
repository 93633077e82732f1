//! sn码解锁 · Unlock a serial number (Zhejiang)
//!
//! `/v3/gov/subsidy/zhejiang/sncode/unlock`

/// sn码解锁 · Unlock a serial number (Zhejiang)
///
/// `/v3/gov/subsidy/zhejiang/sncode/unlock`
#[derive(Clone)]
pub struct Unlock {
    pub(crate) node: crate::chain::Node,
}

impl Unlock {
    /// sn码解锁 · Unlock a serial number (Zhejiang)
    ///
    /// `POST /v3/gov/subsidy/zhejiang/sncode/unlock`
    ///
    /// 按SN码、商品条码和厂商信用代码解锁浙江补贴的商品，使其可以重新锁定。模式：服务商。
    ///
    /// Unlocks the serial number of goods in the Zhejiang subsidy so that it can be locked again. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::sncode::unlock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .req_ssn("100001")
    ///     .req_time("20260801100000")
    ///     .create_user("标准")
    ///     .province("广东省")
    ///     .sn("100001")
    ///     .goods_bar_code("100001")
    ///     .goods_type("NORMAL")
    ///     .goods_name("拿铁咖啡")
    ///     .trans_orderid("100001")
    ///     .ori_pay_orderid("100001")
    ///     .order_price("100")
    ///     .sell_orderid("100001");
    /// let answer = client.v3().gov().subsidy().zhejiang().sncode().unlock().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[doc(alias(
        "sn码解锁",
        "Unlock a serial number (Zhejiang)",
        "国家消费品换新补贴 浙江",
        "unlock",
        "sncode/unlock"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/sncode/unlock", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/sncode/unlock")
    }
}

/// sn码解锁 · Unlock a serial number (Zhejiang)
pub mod post {

    /// sn码解锁：请求 · Unlock a serial number (Zhejiang): request
    pub struct Request {
        /// 请求流水号（必填） · Request serial number (required)
        pub req_ssn: Option<String>,
        /// 请求时间（必填） · Request time (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub req_time: Option<String>,
        /// 发起方（必填） · Initiator (required)
        pub create_user: Option<String>,
        /// 省份代码（必填） · Province code (required)
        pub province: Option<String>,
        /// 厂商统一 社会信用 代码 · Manufacturer unified social credit code
        pub manufact_cert_code: Option<String>,
        /// 商品 SN码（必填） · Product serial number (required)
        pub sn: Option<String>,
        /// 商品条码（必填） · Item barcode (required)
        pub goods_bar_code: Option<String>,
        /// 商品品类（必填） · Product category (required)
        pub goods_type: Option<String>,
        /// 商品名称（必填） · Item name (required)
        pub goods_name: Option<String>,
        /// 商品型号 · Product model
        pub goods_model: Option<String>,
        /// IMEI\_1 码 · IMEI 1
        pub imei1: Option<String>,
        /// IMEI\_2 码 · IMEI 2
        pub imei2: Option<String>,
        /// 交易订单 号（必填） · Transaction ID (required)
        pub trans_orderid: Option<String>,
        /// 原支付订 单号（必填） · Original payment order number (required)
        pub ori_pay_orderid: Option<String>,
        /// 订单金额（必填） · Order amount (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub order_price: Option<String>,
        /// 收单机构 · Acquirer
        pub acquire_code: Option<String>,
        /// 销售订单 号（必填） · Sales order number (required)
        pub sell_orderid: Option<String>,
        /// 市级区域 代码 · City code
        pub city: Option<String>,
        /// 区县区域代码 · District code
        pub county: Option<String>,
        /// 是否 AI 产 品 · Whether an AI product
        pub is_ai_product: Option<String>,
        /// 销售时间 · Sale time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub sale_time: Option<String>,
        /// 厂商信息 · Manufacturer information
        pub mfr_info: Option<String>,
        /// 具体品牌 · Specific brand
        pub brand: Option<String>,
        /// 渠道类型 · Channel type
        pub sales_models: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
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

        /// 发起方（必填） · Initiator (required)
        pub fn create_user<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.create_user = value.into_member();
            self
        }

        /// 省份代码（必填） · Province code (required)
        pub fn province<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.province = value.into_member();
            self
        }

        /// 厂商统一 社会信用 代码 · Manufacturer unified social credit code
        pub fn manufact_cert_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.manufact_cert_code = value.into_member();
            self
        }

        /// 商品 SN码（必填） · Product serial number (required)
        pub fn sn<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sn = value.into_member();
            self
        }

        /// 商品条码（必填） · Item barcode (required)
        pub fn goods_bar_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_bar_code = value.into_member();
            self
        }

        /// 商品品类（必填） · Product category (required)
        pub fn goods_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_type = value.into_member();
            self
        }

        /// 商品名称（必填） · Item name (required)
        pub fn goods_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_name = value.into_member();
            self
        }

        /// 商品型号 · Product model
        pub fn goods_model<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_model = value.into_member();
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

        /// 交易订单 号（必填） · Transaction ID (required)
        pub fn trans_orderid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trans_orderid = value.into_member();
            self
        }

        /// 原支付订 单号（必填） · Original payment order number (required)
        pub fn ori_pay_orderid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ori_pay_orderid = value.into_member();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub fn order_price<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.order_price = value.into_member();
            self
        }

        /// 收单机构 · Acquirer
        pub fn acquire_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.acquire_code = value.into_member();
            self
        }

        /// 销售订单 号（必填） · Sales order number (required)
        pub fn sell_orderid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sell_orderid = value.into_member();
            self
        }

        /// 市级区域 代码 · City code
        pub fn city<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.city = value.into_member();
            self
        }

        /// 区县区域代码 · District code
        pub fn county<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.county = value.into_member();
            self
        }

        /// 是否 AI 产 品 · Whether an AI product
        pub fn is_ai_product<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.is_ai_product = value.into_member();
            self
        }

        /// 销售时间 · Sale time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn sale_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sale_time = value.into_member();
            self
        }

        /// 厂商信息 · Manufacturer information
        pub fn mfr_info<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mfr_info = value.into_member();
            self
        }

        /// 具体品牌 · Specific brand
        pub fn brand<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand = value.into_member();
            self
        }

        /// 渠道类型 · Channel type
        pub fn sales_models<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sales_models = value.into_member();
            self
        }
    }

    /// sn码解锁：应答 · Unlock a serial number (Zhejiang): answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub resp_code: Option<String>,
        /// 响应描述 · Response message
        pub resp_desc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => req_ssn: Required "req_ssn",
            1 => req_time: Required "req_time",
            2 => create_user: Required "create_user",
            3 => province: Required "province",
            4 => manufact_cert_code: Optional "manufact_cert_code",
            5 => sn: Required "sn",
            6 => goods_bar_code: Required "goods_bar_code",
            7 => goods_type: Required "goods_type",
            8 => goods_name: Required "goods_name",
            9 => goods_model: Optional "goods_model",
            10 => imei1: Optional "imei1",
            11 => imei2: Optional "imei2",
            12 => trans_orderid: Required "trans_orderid",
            13 => ori_pay_orderid: Required "ori_pay_orderid",
            14 => order_price: Required "order_price",
            15 => acquire_code: Optional "acquire_code",
            16 => sell_orderid: Required "sell_orderid",
            17 => city: Optional "city",
            18 => county: Optional "county",
            19 => is_ai_product: Optional "is_ai_product",
            20 => sale_time: Optional "sale_time",
            21 => mfr_info: Optional "mfr_info",
            22 => brand: Optional "brand",
            23 => sales_models: Optional "sales_models",
        }
        Response {
            0 => resp_code: Optional "resp_code",
            1 => resp_desc: Optional "resp_desc",
        }
    }
}
