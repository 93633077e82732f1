//! `/v3/gov/subsidy/audit/cup/update`

/// `/v3/gov/subsidy/audit/cup/update`
pub struct Update {
    pub(crate) node: crate::chain::Node,
}

impl Update {
    /// 更新审核数据
    ///
    /// `POST /v3/gov/subsidy/audit/cup/update`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::audit::cup::update::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .org_no("")
    ///     .sub_mchnt_cd("")
    ///     .sub_mchnt_nm("")
    ///     .store_nm("")
    ///     .online_no("")
    ///     .mchnt_order_id("")
    ///     .upload_time("")
    ///     .notify_url("")
    ///     .prod_id("")
    ///     .eng_grade("")
    ///     .brand_nm("")
    ///     .prod_model("")
    ///     .sales_chnl("")
    ///     .plat_form("")
    ///     .payer_tp("")
    ///     .trade_in_order_id("")
    ///     .trade_in_at("")
    ///     .is_trade_in("")
    ///     .sales_at("")
    ///     .actual_at("")
    ///     .trans_tm("")
    ///     .mchnt_cd("")
    ///     .mer_sub_at("")
    ///     .discount_at("")
    ///     .image01("")
    ///     .image02("")
    ///     .image03("")
    ///     .image04("")
    ///     .image05("")
    ///     .image06("")
    ///     .image07("")
    ///     .image08("")
    ///     .image09("")
    ///     .image10("")
    ///     .commitment_letter_photo("")
    ///     .commitment_letter_photo_format("")
    ///     .device_photo("")
    ///     .device_photo_format("")
    ///     .pack_and_active_photo("")
    ///     .bar_code("")
    ///     .sn_code("")
    ///     .imei1("")
    ///     .imei2("")
    ///     .register_model("")
    ///     .record_number("")
    ///     .eng_grade_standard("")
    ///     .invoice_info(
    ///         post::InvoiceInfo::new()
    ///             .invoice_cd("")
    ///             .invoice_no("")
    ///             .invoice_dt("")
    ///             .invoice_link("")
    ///             .invoice_tp("")
    ///             .invoice_ck_cd("")
    ///             .nm("")
    ///             .tax("")
    ///             .invoice_tax_amt("")
    ///             .sales_ent_nm("")
    ///             .tax_payer("")
    ///             .num("")
    ///             .service_nm(""),
    ///     )
    ///     .track_info(
    ///         post::TrackInfo::new()
    ///             .tracking_no("")
    ///             .tracking_company("")
    ///             .usr_prov("")
    ///             .usr_city("")
    ///             .usr_area("")
    ///             .usr_addr("")
    ///             .tracking_type("")
    ///             .delivery_method("")
    ///             .shipping_addr("")
    ///             .delivery_time(""),
    ///     );
    /// let answer = client.v3().gov().subsidy().audit().cup().update().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/audit/cup/update", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/audit/cup/update")
    }
}

/// 更新审核数据
pub mod post {
    use crate::message;

    pub use crate::v3::gov::subsidy::audit::cup::invalid::post::Response;

    /// 更新审核数据：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("org_no"),
            message::required::<String>("sub_mchnt_cd"),
            message::required::<String>("sub_mchnt_nm"),
            message::optional::<String>("store_nm"),
            message::required::<String>("online_no"),
            message::required::<String>("mchnt_order_id"),
            message::required::<String>("upload_time"),
            message::required::<String>("notify_url"),
            message::required::<String>("prod_id"),
            message::optional::<String>("eng_grade"),
            message::required::<String>("brand_nm"),
            message::required::<String>("prod_model"),
            message::optional::<String>("sales_chnl"),
            message::required::<String>("plat_form"),
            message::required::<String>("payer_tp"),
            message::optional::<String>("trade_in_order_id"),
            message::optional::<String>("trade_in_at"),
            message::optional::<String>("is_trade_in"),
            message::required::<String>("sales_at"),
            message::required::<String>("actual_at"),
            message::required::<String>("trans_tm"),
            message::required::<String>("mchnt_cd"),
            message::optional::<String>("mer_sub_at"),
            message::required::<String>("discount_at"),
            message::optional::<String>("image01"),
            message::optional::<String>("image02"),
            message::optional::<String>("image03"),
            message::optional::<String>("image04"),
            message::optional::<String>("image05"),
            message::optional::<String>("image06"),
            message::optional::<String>("image07"),
            message::optional::<String>("image08"),
            message::optional::<String>("image09"),
            message::optional::<String>("image10"),
            message::optional::<String>("commitment_letter_photo"),
            message::optional::<String>("commitment_letter_photo_format"),
            message::optional::<String>("device_photo"),
            message::optional::<String>("device_photo_format"),
            message::optional::<String>("pack_and_active_photo"),
            message::optional::<String>("bar_code"),
            message::required::<String>("sn_code"),
            message::optional::<String>("imei1"),
            message::optional::<String>("imei2"),
            message::optional::<String>("register_model"),
            message::optional::<String>("record_number"),
            message::optional::<String>("eng_grade_standard"),
            message::required::<InvoiceInfo>("invoice_info"),
            message::required::<TrackInfo>("track_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 分公司机构代码（必填）
        pub fn org_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("org_no", value))
        }

        /// 店铺编码（必填）
        pub fn sub_mchnt_cd(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchnt_cd", value))
        }

        /// 店铺名称（必填）
        pub fn sub_mchnt_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchnt_nm", value))
        }

        /// 门店名称
        pub fn store_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_nm", value))
        }

        /// 线上平台订单号（必填）
        pub fn online_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("online_no", value))
        }

        /// 商户订单号（必填）
        pub fn mchnt_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchnt_order_id", value))
        }

        /// 审核记录上传时间（必填）
        pub fn upload_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("upload_time", value))
        }

        /// 审核结果通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 品类（必填）
        pub fn prod_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("prod_id", value))
        }

        /// 能效
        pub fn eng_grade(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("eng_grade", value))
        }

        /// 品牌（必填）
        pub fn brand_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_nm", value))
        }

        /// 型号（必填）
        pub fn prod_model(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("prod_model", value))
        }

        /// 销售方式
        pub fn sales_chnl(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sales_chnl", value))
        }

        /// 电商平台方（必填）
        pub fn plat_form(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plat_form", value))
        }

        /// 支付方式类型（必填）
        pub fn payer_tp(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payer_tp", value))
        }

        /// 收旧订单号
        pub fn trade_in_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("trade_in_order_id", value))
        }

        /// 收旧价格
        pub fn trade_in_at(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("trade_in_at", value))
        }

        /// 收旧价格是否统计
        pub fn is_trade_in(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("is_trade_in", value))
        }

        /// 订单金额（必填）
        pub fn sales_at(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sales_at", value))
        }

        /// 实付金额（必填）
        pub fn actual_at(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("actual_at", value))
        }

        /// 交易时间（必填）
        pub fn trans_tm(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("trans_tm", value))
        }

        /// 商户编码（必填）
        pub fn mchnt_cd(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchnt_cd", value))
        }

        /// 商家优惠金额
        pub fn mer_sub_at(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mer_sub_at", value))
        }

        /// 国补优惠金额（必填）
        pub fn discount_at(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("discount_at", value))
        }

        /// 其他图片1
        pub fn image01(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("image01", value))
        }

        /// 其他图片2
        pub fn image02(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("image02", value))
        }

        /// 其他图片3
        pub fn image03(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("image03", value))
        }

        /// 其他图片4
        pub fn image04(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("image04", value))
        }

        /// 其他图片5
        pub fn image05(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("image05", value))
        }

        /// 其他图片6
        pub fn image06(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("image06", value))
        }

        /// 其他图片7
        pub fn image07(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("image07", value))
        }

        /// 其他图片8
        pub fn image08(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("image08", value))
        }

        /// 其他图片9
        pub fn image09(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("image09", value))
        }

        /// 其他图片10
        pub fn image10(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("image10", value))
        }

        /// 收旧承诺函照片
        pub fn commitment_letter_photo(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("commitment_letter_photo", value))
        }

        /// 收旧承诺函照片格式
        pub fn commitment_letter_photo_format(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("commitment_letter_photo_format", value))
        }

        /// 收旧设备外观照片
        pub fn device_photo(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_photo", value))
        }

        /// 收旧设备外观照片格式
        pub fn device_photo_format(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_photo_format", value))
        }

        /// 包含完整外包装及sn码的激活照片
        pub fn pack_and_active_photo(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("pack_and_active_photo", value))
        }

        /// 商品条码
        pub fn bar_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bar_code", value))
        }

        /// SN码（必填）
        pub fn sn_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sn_code", value))
        }

        /// IMEI1
        pub fn imei1(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("imei1", value))
        }

        /// IMEI2
        pub fn imei2(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("imei2", value))
        }

        /// 能效或水效网备案登记型号
        pub fn register_model(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("register_model", value))
        }

        /// 能效或水效备案号
        pub fn record_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("record_number", value))
        }

        /// 能效或水效执行的国家标准名称
        pub fn eng_grade_standard(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("eng_grade_standard", value))
        }

        /// 发票信息（必填）
        #[inline]
        pub fn invoice_info(self, value: InvoiceInfo) -> Self {
            Self(self.0.with("invoice_info", value))
        }

        /// 物流信息（必填）
        #[inline]
        pub fn track_info(self, value: TrackInfo) -> Self {
            Self(self.0.with("track_info", value))
        }
    }

    /// 发票信息
    pub struct InvoiceInfo(pub(crate) message::Object);

    impl InvoiceInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("invoice_cd"),
            message::optional::<String>("invoice_no"),
            message::optional::<String>("invoice_dt"),
            message::optional::<String>("invoice_link"),
            message::optional::<String>("invoice_tp"),
            message::optional::<String>("invoice_ck_cd"),
            message::optional::<String>("nm"),
            message::optional::<String>("tax"),
            message::optional::<String>("invoice_tax_amt"),
            message::optional::<String>("sales_ent_nm"),
            message::optional::<String>("tax_payer"),
            message::optional::<String>("num"),
            message::optional::<String>("service_nm"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 发票代码
        pub fn invoice_cd(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invoice_cd", value))
        }

        /// 发票号码
        pub fn invoice_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invoice_no", value))
        }

        /// 开票日期
        pub fn invoice_dt(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invoice_dt", value))
        }

        /// 发票链接
        pub fn invoice_link(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invoice_link", value))
        }

        /// 发票类型
        pub fn invoice_tp(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invoice_tp", value))
        }

        /// 发票校验码
        pub fn invoice_ck_cd(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invoice_ck_cd", value))
        }

        /// 发票上购买人姓名
        pub fn nm(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("nm", value))
        }

        /// 税价合计
        pub fn tax(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("tax", value))
        }

        /// 发票税额
        pub fn invoice_tax_amt(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invoice_tax_amt", value))
        }

        /// 销售企业名称
        pub fn sales_ent_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sales_ent_nm", value))
        }

        /// 销售方纳税人识别号
        pub fn tax_payer(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("tax_payer", value))
        }

        /// 数量
        pub fn num(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("num", value))
        }

        /// 货物或应税劳务服务名称
        pub fn service_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_nm", value))
        }
    }

    /// 物流信息
    pub struct TrackInfo(pub(crate) message::Object);

    impl TrackInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("tracking_no"),
            message::optional::<String>("tracking_company"),
            message::optional::<String>("usr_prov"),
            message::optional::<String>("usr_city"),
            message::optional::<String>("usr_area"),
            message::optional::<String>("usr_addr"),
            message::optional::<String>("tracking_type"),
            message::optional::<String>("delivery_method"),
            message::optional::<String>("shipping_addr"),
            message::optional::<String>("delivery_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 物流单号
        pub fn tracking_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("tracking_no", value))
        }

        /// 物流公司
        pub fn tracking_company(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("tracking_company", value))
        }

        /// 收货省
        pub fn usr_prov(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("usr_prov", value))
        }

        /// 收货市
        pub fn usr_city(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("usr_city", value))
        }

        /// 收货区县
        pub fn usr_area(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("usr_area", value))
        }

        /// 收货地址
        pub fn usr_addr(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("usr_addr", value))
        }

        /// 物流类型
        pub fn tracking_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("tracking_type", value))
        }

        /// 提货方式
        pub fn delivery_method(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("delivery_method", value))
        }

        /// 发货地址
        pub fn shipping_addr(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("shipping_addr", value))
        }

        /// 签收时间
        pub fn delivery_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("delivery_time", value))
        }
    }

    request!(Request, InvoiceInfo, TrackInfo);

    held!(InvoiceInfo, TrackInfo);
}
