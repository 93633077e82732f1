//! sn码锁定 · Lock a serial number
//!
//! `/v3/gov/subsidy/sncode/lock`

/// sn码锁定 · Lock a serial number
///
/// `/v3/gov/subsidy/sncode/lock`
#[derive(Clone)]
pub struct Lock {
    pub(crate) node: crate::chain::Node,
}

impl Lock {
    /// sn码锁定 · Lock a serial number
    ///
    /// `POST /v3/gov/subsidy/sncode/lock`
    ///
    /// 按商品的SN码、条码和厂商信息锁定补贴商品，使同一件商品不能在其他订单中再享受补贴。模式：服务商。
    ///
    /// Locks the serial number of subsidised goods for an order so that no other order can use it. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::sncode::lock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appliance_id(1)
    ///     .out_trade_no("vmall_250120131959_993_4494")
    ///     .brand("海尔")
    ///     .qualification_region_code(310100)
    ///     .sn_code("fallervuh")
    ///     .manufacturer_info("到店出示后使用")
    ///     .barcode("6901010101098")
    ///     .spec_model("YOGA Air 15s ILL9")
    ///     .product_type(post::ProductType::COMMON_PRODUCT);
    /// let answer = client.v3().gov().subsidy().sncode().lock().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[doc(alias(
        "sn码锁定",
        "Lock a serial number",
        "国家消费品换新补贴 江苏",
        "国家消费品换新补贴 上海/福建/重庆",
        "lock",
        "sncode/lock"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/sncode/lock", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/sncode/lock")
    }
}

/// sn码锁定 · Lock a serial number
pub mod post {

    enumeration! {
        /// 产品类型 · Product type
        ProductType {
            /// `COMMON_PRODUCT`: 普通商品 · Ordinary product
            COMMON_PRODUCT = "COMMON_PRODUCT",
            /// `AI_PRODUCT`: 智能商品 · Smart product
            AI_PRODUCT = "AI_PRODUCT",
        }
    }

    /// sn码锁定：请求 · Lock a serial number: request
    pub struct Request {
        /// 消费品类ID（必填） · Product category ID (required)
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        /// - `8`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `10`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        /// - `12`: 含义见官方文档 · The official page has its meaning
        /// - `13`: 含义见官方文档 · The official page has its meaning
        /// - `14`: 含义见官方文档 · The official page has its meaning
        /// - `15`: 含义见官方文档 · The official page has its meaning
        /// - `16`: 含义见官方文档 · The official page has its meaning
        /// - `17`: 含义见官方文档 · The official page has its meaning
        pub appliance_id: Option<i64>,
        /// 商户支付订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 家电品牌（必填） · Appliance brand (required)
        pub brand: Option<String>,
        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub qualification_region_code: Option<i64>,
        /// S/N码（必填） · Serial number (required)
        pub sn_code: Option<String>,
        /// 厂商信息（必填） · Manufacturer information (required)
        pub manufacturer_info: Option<String>,
        /// 商品条码（必填） · Item barcode (required)
        pub barcode: Option<String>,
        /// 规格型号（必填） · Specification and model (required)
        pub spec_model: Option<String>,
        /// 产品类型（必填） · Product type (required)
        pub product_type: ProductType,
        /// 销售时间 · Sale time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub sale_time: Option<crate::Time>,
        /// imei1编码 · IMEI 1
        pub imei1: Option<String>,
        /// imei2编码 · IMEI 2
        pub imei2: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 消费品类ID（必填） · Product category ID (required)
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        /// - `8`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `10`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        /// - `12`: 含义见官方文档 · The official page has its meaning
        /// - `13`: 含义见官方文档 · The official page has its meaning
        /// - `14`: 含义见官方文档 · The official page has its meaning
        /// - `15`: 含义见官方文档 · The official page has its meaning
        /// - `16`: 含义见官方文档 · The official page has its meaning
        /// - `17`: 含义见官方文档 · The official page has its meaning
        pub fn appliance_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.appliance_id = value.into_member();
            self
        }

        /// 商户支付订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 家电品牌（必填） · Appliance brand (required)
        pub fn brand<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand = value.into_member();
            self
        }

        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub fn qualification_region_code<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.qualification_region_code = value.into_member();
            self
        }

        /// S/N码（必填） · Serial number (required)
        pub fn sn_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sn_code = value.into_member();
            self
        }

        /// 厂商信息（必填） · Manufacturer information (required)
        pub fn manufacturer_info<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.manufacturer_info = value.into_member();
            self
        }

        /// 商品条码（必填） · Item barcode (required)
        pub fn barcode<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.barcode = value.into_member();
            self
        }

        /// 规格型号（必填） · Specification and model (required)
        pub fn spec_model<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.spec_model = value.into_member();
            self
        }

        /// 产品类型（必填） · Product type (required)
        pub fn product_type<M>(mut self, value: impl crate::IntoMember<ProductType, M>) -> Self {
            self.product_type = value.into_member().unwrap_or_default();
            self
        }

        /// 销售时间 · Sale time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn sale_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.sale_time = value.into_member();
            self
        }

        /// imei1编码 · IMEI 1
        pub fn imei1<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.imei1 = value.into_member();
            self
        }

        /// imei2编码 · IMEI 2
        pub fn imei2<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.imei2 = value.into_member();
            self
        }
    }

    /// sn码锁定：应答 · Lock a serial number: answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub code: Option<String>,
        /// 响应描述 · Response message
        pub message: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appliance_id: Required "appliance_id",
            1 => out_trade_no: Required "out_trade_no",
            2 => brand: Required "brand",
            3 => qualification_region_code: Required "qualification_region_code",
            4 => sn_code: Required "sn_code",
            5 => manufacturer_info: Required "manufacturer_info",
            6 => barcode: Required "barcode",
            7 => spec_model: Required "spec_model",
            8 => product_type: Required "product_type",
            9 => sale_time: Optional "sale_time",
            10 => imei1: Optional "imei1",
            11 => imei2: Optional "imei2",
        }
        Response {
            0 => code: Optional "code",
            1 => message: Optional "message",
        }
    }
}
