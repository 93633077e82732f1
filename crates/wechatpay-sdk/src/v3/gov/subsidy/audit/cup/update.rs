//! 更新审核数据 · Update audit data
//!
//! `/v3/gov/subsidy/audit/cup/update`

/// 更新审核数据 · Update audit data
///
/// `/v3/gov/subsidy/audit/cup/update`
#[derive(Clone)]
pub struct Update {
    pub(crate) node: crate::chain::Node,
}

impl Update {
    /// 更新审核数据 · Update audit data
    ///
    /// `POST /v3/gov/subsidy/audit/cup/update`
    ///
    /// 修改已上传的补贴审核记录，如店铺、门店、品类和审核结果通知地址，返回响应码。模式：服务商。
    ///
    /// Changes an uploaded subsidy audit record, for example its shop, store, category or notification URL. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::audit::cup::update::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .org_no("100001")
    ///     .sub_mchnt_cd("100001")
    ///     .sub_mchnt_nm("晨光咖啡")
    ///     .online_no("100001")
    ///     .mchnt_order_id("100001")
    ///     .upload_time("20260801100000")
    ///     .notify_url("https://www.example.com/notify")
    ///     .prod_id("100001")
    ///     .brand_nm("标准")
    ///     .prod_model("标准")
    ///     .plat_form("标准")
    ///     .payer_tp("标准")
    ///     .sales_at("20260801100000")
    ///     .actual_at("20260801100000")
    ///     .trans_tm("20260801100000")
    ///     .mchnt_cd("100001")
    ///     .discount_at("20260801100000")
    ///     .sn_code("100001")
    ///     .invoice_info(post::InvoiceInfo::new())
    ///     .track_info(post::TrackInfo::new());
    /// let answer = client.v3().gov().subsidy().audit().cup().update().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989535](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    #[doc(alias(
        "更新审核数据",
        "Update audit data",
        "国家消费品换新补贴 上海/福建/重庆",
        "update",
        "cup/update"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/audit/cup/update", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/audit/cup/update")
    }
}

/// 更新审核数据 · Update audit data
pub mod post {

    /// 更新审核数据：请求 · Update audit data: request
    pub struct Request {
        /// 分公司机构代码（必填） · Branch company institution code (required)
        pub org_no: Option<String>,
        /// 店铺编码（必填） · Shop code (required)
        pub sub_mchnt_cd: Option<String>,
        /// 店铺名称（必填） · Shop name (required)
        pub sub_mchnt_nm: Option<String>,
        /// 门店名称 · Store name
        pub store_nm: Option<String>,
        /// 线上平台订单号（必填） · Online platform order number (required)
        pub online_no: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub mchnt_order_id: Option<String>,
        /// 审核记录上传时间（必填） · Review record upload time (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub upload_time: Option<String>,
        /// 审核结果通知地址（必填） · Review result notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 品类（必填） · Product category (required)
        pub prod_id: Option<String>,
        /// 能效 · Energy efficiency grade
        pub eng_grade: Option<String>,
        /// 品牌（必填） · Brand (required)
        pub brand_nm: Option<String>,
        /// 型号（必填） · Model (required)
        pub prod_model: Option<String>,
        /// 销售方式 · Sales method
        pub sales_chnl: Option<String>,
        /// 电商平台方（必填） · E-commerce platform (required)
        pub plat_form: Option<String>,
        /// 支付方式类型（必填） · Payment method type (required)
        pub payer_tp: Option<String>,
        /// 收旧订单号 · Trade-in order number
        pub trade_in_order_id: Option<String>,
        /// 收旧价格 · Trade-in price
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub trade_in_at: Option<String>,
        /// 收旧价格是否统计 · Whether trade-in price counts
        pub is_trade_in: Option<String>,
        /// 订单金额（必填） · Order amount (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub sales_at: Option<String>,
        /// 实付金额（必填） · Amount actually paid (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub actual_at: Option<String>,
        /// 交易时间（必填） · Transaction time (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub trans_tm: Option<String>,
        /// 商户编码（必填） · Merchant code (required)
        pub mchnt_cd: Option<String>,
        /// 商家优惠金额 · Merchant discount amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub mer_sub_at: Option<String>,
        /// 国补优惠金额（必填） · National subsidy amount (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub discount_at: Option<String>,
        /// 其他图片1 · Other image 1
        pub image01: Option<String>,
        /// 其他图片2 · Other image 2
        pub image02: Option<String>,
        /// 其他图片3 · Other image 3
        pub image03: Option<String>,
        /// 其他图片4 · Other image 4
        pub image04: Option<String>,
        /// 其他图片5 · Other image 5
        pub image05: Option<String>,
        /// 其他图片6 · Other image 6
        pub image06: Option<String>,
        /// 其他图片7 · Other image 7
        pub image07: Option<String>,
        /// 其他图片8 · Other image 8
        pub image08: Option<String>,
        /// 其他图片9 · Other image 9
        pub image09: Option<String>,
        /// 其他图片10 · Other image 10
        pub image10: Option<String>,
        /// 收旧承诺函照片 · Trade-in commitment letter photo
        pub commitment_letter_photo: Option<String>,
        /// 收旧承诺函照片格式 · Trade-in commitment letter photo format
        pub commitment_letter_photo_format: Option<String>,
        /// 收旧设备外观照片 · Trade-in device photo
        pub device_photo: Option<String>,
        /// 收旧设备外观照片格式 · Trade-in device photo format
        pub device_photo_format: Option<String>,
        /// 包含完整外包装及sn码的激活照片 · Photo of packaging, SN and activation
        pub pack_and_active_photo: Option<String>,
        /// 商品条码 · Item barcode
        pub bar_code: Option<String>,
        /// SN码（必填） · Serial number (required)
        pub sn_code: Option<String>,
        /// IMEI1 · IMEI 1
        pub imei1: Option<String>,
        /// IMEI2 · IMEI 2
        pub imei2: Option<String>,
        /// 能效或水效网备案登记型号 · Registered efficiency model
        pub register_model: Option<String>,
        /// 能效或水效备案号 · Efficiency registration number
        pub record_number: Option<String>,
        /// 能效或水效执行的国家标准名称 · National efficiency standard name
        pub eng_grade_standard: Option<String>,
        /// 发票信息（必填） · Fapiao information (required)
        pub invoice_info: Option<InvoiceInfo>,
        /// 物流信息（必填） · Shipping information (required)
        pub track_info: Option<TrackInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 分公司机构代码（必填） · Branch company institution code (required)
        pub fn org_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.org_no = value.into_member();
            self
        }

        /// 店铺编码（必填） · Shop code (required)
        pub fn sub_mchnt_cd<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchnt_cd = value.into_member();
            self
        }

        /// 店铺名称（必填） · Shop name (required)
        pub fn sub_mchnt_nm<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchnt_nm = value.into_member();
            self
        }

        /// 门店名称 · Store name
        pub fn store_nm<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_nm = value.into_member();
            self
        }

        /// 线上平台订单号（必填） · Online platform order number (required)
        pub fn online_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.online_no = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn mchnt_order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchnt_order_id = value.into_member();
            self
        }

        /// 审核记录上传时间（必填） · Review record upload time (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub fn upload_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.upload_time = value.into_member();
            self
        }

        /// 审核结果通知地址（必填） · Review result notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 品类（必填） · Product category (required)
        pub fn prod_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.prod_id = value.into_member();
            self
        }

        /// 能效 · Energy efficiency grade
        pub fn eng_grade<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.eng_grade = value.into_member();
            self
        }

        /// 品牌（必填） · Brand (required)
        pub fn brand_nm<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_nm = value.into_member();
            self
        }

        /// 型号（必填） · Model (required)
        pub fn prod_model<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.prod_model = value.into_member();
            self
        }

        /// 销售方式 · Sales method
        pub fn sales_chnl<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sales_chnl = value.into_member();
            self
        }

        /// 电商平台方（必填） · E-commerce platform (required)
        pub fn plat_form<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plat_form = value.into_member();
            self
        }

        /// 支付方式类型（必填） · Payment method type (required)
        pub fn payer_tp<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payer_tp = value.into_member();
            self
        }

        /// 收旧订单号 · Trade-in order number
        pub fn trade_in_order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trade_in_order_id = value.into_member();
            self
        }

        /// 收旧价格 · Trade-in price
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub fn trade_in_at<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trade_in_at = value.into_member();
            self
        }

        /// 收旧价格是否统计 · Whether trade-in price counts
        pub fn is_trade_in<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.is_trade_in = value.into_member();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub fn sales_at<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sales_at = value.into_member();
            self
        }

        /// 实付金额（必填） · Amount actually paid (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub fn actual_at<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.actual_at = value.into_member();
            self
        }

        /// 交易时间（必填） · Transaction time (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub fn trans_tm<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trans_tm = value.into_member();
            self
        }

        /// 商户编码（必填） · Merchant code (required)
        pub fn mchnt_cd<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchnt_cd = value.into_member();
            self
        }

        /// 商家优惠金额 · Merchant discount amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub fn mer_sub_at<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mer_sub_at = value.into_member();
            self
        }

        /// 国补优惠金额（必填） · National subsidy amount (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub fn discount_at<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.discount_at = value.into_member();
            self
        }

        /// 其他图片1 · Other image 1
        pub fn image01<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.image01 = value.into_member();
            self
        }

        /// 其他图片2 · Other image 2
        pub fn image02<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.image02 = value.into_member();
            self
        }

        /// 其他图片3 · Other image 3
        pub fn image03<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.image03 = value.into_member();
            self
        }

        /// 其他图片4 · Other image 4
        pub fn image04<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.image04 = value.into_member();
            self
        }

        /// 其他图片5 · Other image 5
        pub fn image05<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.image05 = value.into_member();
            self
        }

        /// 其他图片6 · Other image 6
        pub fn image06<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.image06 = value.into_member();
            self
        }

        /// 其他图片7 · Other image 7
        pub fn image07<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.image07 = value.into_member();
            self
        }

        /// 其他图片8 · Other image 8
        pub fn image08<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.image08 = value.into_member();
            self
        }

        /// 其他图片9 · Other image 9
        pub fn image09<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.image09 = value.into_member();
            self
        }

        /// 其他图片10 · Other image 10
        pub fn image10<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.image10 = value.into_member();
            self
        }

        /// 收旧承诺函照片 · Trade-in commitment letter photo
        pub fn commitment_letter_photo<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.commitment_letter_photo = value.into_member();
            self
        }

        /// 收旧承诺函照片格式 · Trade-in commitment letter photo format
        pub fn commitment_letter_photo_format<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.commitment_letter_photo_format = value.into_member();
            self
        }

        /// 收旧设备外观照片 · Trade-in device photo
        pub fn device_photo<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_photo = value.into_member();
            self
        }

        /// 收旧设备外观照片格式 · Trade-in device photo format
        pub fn device_photo_format<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_photo_format = value.into_member();
            self
        }

        /// 包含完整外包装及sn码的激活照片 · Photo of packaging, SN and activation
        pub fn pack_and_active_photo<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.pack_and_active_photo = value.into_member();
            self
        }

        /// 商品条码 · Item barcode
        pub fn bar_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bar_code = value.into_member();
            self
        }

        /// SN码（必填） · Serial number (required)
        pub fn sn_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sn_code = value.into_member();
            self
        }

        /// IMEI1 · IMEI 1
        pub fn imei1<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.imei1 = value.into_member();
            self
        }

        /// IMEI2 · IMEI 2
        pub fn imei2<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.imei2 = value.into_member();
            self
        }

        /// 能效或水效网备案登记型号 · Registered efficiency model
        pub fn register_model<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.register_model = value.into_member();
            self
        }

        /// 能效或水效备案号 · Efficiency registration number
        pub fn record_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.record_number = value.into_member();
            self
        }

        /// 能效或水效执行的国家标准名称 · National efficiency standard name
        pub fn eng_grade_standard<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.eng_grade_standard = value.into_member();
            self
        }

        /// 发票信息（必填） · Fapiao information (required)
        pub fn invoice_info<M>(mut self, value: impl crate::IntoMember<InvoiceInfo, M>) -> Self {
            self.invoice_info = value.into_member();
            self
        }

        /// 物流信息（必填） · Shipping information (required)
        pub fn track_info<M>(mut self, value: impl crate::IntoMember<TrackInfo, M>) -> Self {
            self.track_info = value.into_member();
            self
        }
    }

    /// 发票信息 · Fapiao information
    pub struct InvoiceInfo {
        /// 发票代码 · Fapiao code
        pub invoice_cd: Option<String>,
        /// 发票号码 · Fapiao number
        pub invoice_no: Option<String>,
        /// 开票日期 · Fapiao issuing date
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub invoice_dt: Option<String>,
        /// 发票链接 · Fapiao URL
        pub invoice_link: Option<String>,
        /// 发票类型 · Fapiao type
        pub invoice_tp: Option<String>,
        /// 发票校验码 · Fapiao check code
        pub invoice_ck_cd: Option<String>,
        /// 发票上购买人姓名 · Buyer name on the fapiao
        pub nm: Option<String>,
        /// 税价合计 · Total including tax
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub tax: Option<String>,
        /// 发票税额 · Fapiao tax amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub invoice_tax_amt: Option<String>,
        /// 销售企业名称 · Selling company name
        pub sales_ent_nm: Option<String>,
        /// 销售方纳税人识别号 · Seller taxpayer ID
        pub tax_payer: Option<String>,
        /// 数量 · Quantity
        pub num: Option<String>,
        /// 货物或应税劳务服务名称 · Goods or taxable service name
        pub service_nm: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl InvoiceInfo {
        /// 发票代码 · Fapiao code
        pub fn invoice_cd<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invoice_cd = value.into_member();
            self
        }

        /// 发票号码 · Fapiao number
        pub fn invoice_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invoice_no = value.into_member();
            self
        }

        /// 开票日期 · Fapiao issuing date
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub fn invoice_dt<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invoice_dt = value.into_member();
            self
        }

        /// 发票链接 · Fapiao URL
        pub fn invoice_link<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invoice_link = value.into_member();
            self
        }

        /// 发票类型 · Fapiao type
        pub fn invoice_tp<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invoice_tp = value.into_member();
            self
        }

        /// 发票校验码 · Fapiao check code
        pub fn invoice_ck_cd<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invoice_ck_cd = value.into_member();
            self
        }

        /// 发票上购买人姓名 · Buyer name on the fapiao
        pub fn nm<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.nm = value.into_member();
            self
        }

        /// 税价合计 · Total including tax
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub fn tax<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tax = value.into_member();
            self
        }

        /// 发票税额 · Fapiao tax amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub fn invoice_tax_amt<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invoice_tax_amt = value.into_member();
            self
        }

        /// 销售企业名称 · Selling company name
        pub fn sales_ent_nm<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sales_ent_nm = value.into_member();
            self
        }

        /// 销售方纳税人识别号 · Seller taxpayer ID
        pub fn tax_payer<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tax_payer = value.into_member();
            self
        }

        /// 数量 · Quantity
        pub fn num<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.num = value.into_member();
            self
        }

        /// 货物或应税劳务服务名称 · Goods or taxable service name
        pub fn service_nm<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_nm = value.into_member();
            self
        }
    }

    /// 物流信息 · Shipping information
    pub struct TrackInfo {
        /// 物流单号 · Tracking number
        pub tracking_no: Option<String>,
        /// 物流公司 · Shipping company
        pub tracking_company: Option<String>,
        /// 收货省 · Delivery province
        pub usr_prov: Option<String>,
        /// 收货市 · Delivery city
        pub usr_city: Option<String>,
        /// 收货区县 · Delivery district
        pub usr_area: Option<String>,
        /// 收货地址 · Delivery address
        pub usr_addr: Option<String>,
        /// 物流类型 · Shipping type
        pub tracking_type: Option<String>,
        /// 提货方式 · Delivery method
        pub delivery_method: Option<String>,
        /// 发货地址 · Shipping origin address
        pub shipping_addr: Option<String>,
        /// 签收时间 · Delivery receipt time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub delivery_time: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl TrackInfo {
        /// 物流单号 · Tracking number
        pub fn tracking_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tracking_no = value.into_member();
            self
        }

        /// 物流公司 · Shipping company
        pub fn tracking_company<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tracking_company = value.into_member();
            self
        }

        /// 收货省 · Delivery province
        pub fn usr_prov<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.usr_prov = value.into_member();
            self
        }

        /// 收货市 · Delivery city
        pub fn usr_city<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.usr_city = value.into_member();
            self
        }

        /// 收货区县 · Delivery district
        pub fn usr_area<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.usr_area = value.into_member();
            self
        }

        /// 收货地址 · Delivery address
        pub fn usr_addr<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.usr_addr = value.into_member();
            self
        }

        /// 物流类型 · Shipping type
        pub fn tracking_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tracking_type = value.into_member();
            self
        }

        /// 提货方式 · Delivery method
        pub fn delivery_method<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.delivery_method = value.into_member();
            self
        }

        /// 发货地址 · Shipping origin address
        pub fn shipping_addr<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.shipping_addr = value.into_member();
            self
        }

        /// 签收时间 · Delivery receipt time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn delivery_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.delivery_time = value.into_member();
            self
        }
    }

    /// 更新审核数据：应答 · Update audit data: answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub code: Option<String>,
        /// 响应描述 · Response message
        pub msg: Option<String>,
        /// 详细应答码 · Detailed response code
        pub sub_code: Option<String>,
        /// 详细应答码描述 · Detailed response message
        pub sub_msg: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, InvoiceInfo, TrackInfo);

    message! {
        Request {
            0 => org_no: Required "org_no",
            1 => sub_mchnt_cd: Required "sub_mchnt_cd",
            2 => sub_mchnt_nm: Required "sub_mchnt_nm",
            3 => store_nm: Optional "store_nm",
            4 => online_no: Required "online_no",
            5 => mchnt_order_id: Required "mchnt_order_id",
            6 => upload_time: Required "upload_time",
            7 => notify_url: Required "notify_url",
            8 => prod_id: Required "prod_id",
            9 => eng_grade: Optional "eng_grade",
            10 => brand_nm: Required "brand_nm",
            11 => prod_model: Required "prod_model",
            12 => sales_chnl: Optional "sales_chnl",
            13 => plat_form: Required "plat_form",
            14 => payer_tp: Required "payer_tp",
            15 => trade_in_order_id: Optional "trade_in_order_id",
            16 => trade_in_at: Optional "trade_in_at",
            17 => is_trade_in: Optional "is_trade_in",
            18 => sales_at: Required "sales_at",
            19 => actual_at: Required "actual_at",
            20 => trans_tm: Required "trans_tm",
            21 => mchnt_cd: Required "mchnt_cd",
            22 => mer_sub_at: Optional "mer_sub_at",
            23 => discount_at: Required "discount_at",
            24 => image01: Optional "image01",
            25 => image02: Optional "image02",
            26 => image03: Optional "image03",
            27 => image04: Optional "image04",
            28 => image05: Optional "image05",
            29 => image06: Optional "image06",
            30 => image07: Optional "image07",
            31 => image08: Optional "image08",
            32 => image09: Optional "image09",
            33 => image10: Optional "image10",
            34 => commitment_letter_photo: Optional "commitment_letter_photo",
            35 => commitment_letter_photo_format: Optional "commitment_letter_photo_format",
            36 => device_photo: Optional "device_photo",
            37 => device_photo_format: Optional "device_photo_format",
            38 => pack_and_active_photo: Optional "pack_and_active_photo",
            39 => bar_code: Optional "bar_code",
            40 => sn_code: Required "sn_code",
            41 => imei1: Optional "imei1",
            42 => imei2: Optional "imei2",
            43 => register_model: Optional "register_model",
            44 => record_number: Optional "record_number",
            45 => eng_grade_standard: Optional "eng_grade_standard",
            46 => invoice_info: Required "invoice_info",
            47 => track_info: Required "track_info",
        }
        InvoiceInfo {
            0 => invoice_cd: Optional "invoice_cd",
            1 => invoice_no: Optional "invoice_no",
            2 => invoice_dt: Optional "invoice_dt",
            3 => invoice_link: Optional "invoice_link",
            4 => invoice_tp: Optional "invoice_tp",
            5 => invoice_ck_cd: Optional "invoice_ck_cd",
            6 => nm: Optional "nm",
            7 => tax: Optional "tax",
            8 => invoice_tax_amt: Optional "invoice_tax_amt",
            9 => sales_ent_nm: Optional "sales_ent_nm",
            10 => tax_payer: Optional "tax_payer",
            11 => num: Optional "num",
            12 => service_nm: Optional "service_nm",
        }
        TrackInfo {
            0 => tracking_no: Optional "tracking_no",
            1 => tracking_company: Optional "tracking_company",
            2 => usr_prov: Optional "usr_prov",
            3 => usr_city: Optional "usr_city",
            4 => usr_area: Optional "usr_area",
            5 => usr_addr: Optional "usr_addr",
            6 => tracking_type: Optional "tracking_type",
            7 => delivery_method: Optional "delivery_method",
            8 => shipping_addr: Optional "shipping_addr",
            9 => delivery_time: Optional "delivery_time",
        }
        Response {
            0 => code: Optional "code",
            1 => msg: Optional "msg",
            2 => sub_code: Optional "sub_code",
            3 => sub_msg: Optional "sub_msg",
        }
    }
}
