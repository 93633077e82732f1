//! sn码解锁 · Unlock a serial number
//!
//! `/v3/gov/subsidy/sncode/unlock`

/// sn码解锁 · Unlock a serial number
///
/// `/v3/gov/subsidy/sncode/unlock`
#[derive(Clone)]
pub struct Unlock {
    pub(crate) node: crate::chain::Node,
}

impl Unlock {
    /// sn码解锁 · Unlock a serial number
    ///
    /// `POST /v3/gov/subsidy/sncode/unlock`
    ///
    /// 按商户支付订单号和SN码解锁已锁定的补贴商品，使该SN码可以重新锁定，返回响应码。模式：服务商。
    ///
    /// Unlocks the serial number of subsidised goods by merchant order number so that it can be locked again. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::sncode::unlock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appliance_id(1)
    ///     .out_trade_no("vmall_250120131959_993_4494")
    ///     .qualification_region_code(310100)
    ///     .sn_code("fallervuh")
    ///     .barcode("6901010101098")
    ///     .product_type(post::ProductType::COMMON_PRODUCT);
    /// let answer = client.v3().gov().subsidy().sncode().unlock().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[doc(alias(
        "sn码解锁",
        "Unlock a serial number",
        "国家消费品换新补贴 江苏",
        "unlock",
        "sncode/unlock"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/sncode/unlock", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/sncode/unlock")
    }
}

/// sn码解锁 · Unlock a serial number
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

    /// sn码解锁：请求 · Unlock a serial number: request
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
        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub qualification_region_code: Option<i64>,
        /// S/N码（必填） · Serial number (required)
        pub sn_code: Option<String>,
        /// 商品条码（必填） · Item barcode (required)
        pub barcode: Option<String>,
        /// 产品类型（必填） · Product type (required)
        pub product_type: ProductType,
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

        /// 商品条码（必填） · Item barcode (required)
        pub fn barcode<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.barcode = value.into_member();
            self
        }

        /// 产品类型（必填） · Product type (required)
        pub fn product_type<M>(mut self, value: impl crate::IntoMember<ProductType, M>) -> Self {
            self.product_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// sn码解锁：应答 · Unlock a serial number: answer
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
            2 => qualification_region_code: Required "qualification_region_code",
            3 => sn_code: Required "sn_code",
            4 => barcode: Required "barcode",
            5 => product_type: Required "product_type",
        }
        Response {
            0 => code: Optional "code",
            1 => message: Optional "message",
        }
    }
}
