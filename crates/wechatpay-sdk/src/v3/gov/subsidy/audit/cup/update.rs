//! `/v3/gov/subsidy/audit/cup/update`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/audit/cup/update`
pub struct Update(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/audit/cup/update", rest)
    }
}

/// 更新审核数据
pub mod post {
    use http::Method;

    use crate::message::{Listed, Object, held, optional, request, required};
    use crate::operation::Operation;

    pub use crate::v3::gov::subsidy::audit::cup::invalid::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/audit/cup/update");

    /// 更新审核数据：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("org_no"),
            required::<String>("sub_mchnt_cd"),
            required::<String>("sub_mchnt_nm"),
            optional::<String>("store_nm"),
            required::<String>("online_no"),
            required::<String>("mchnt_order_id"),
            required::<String>("upload_time"),
            required::<String>("notify_url"),
            required::<String>("prod_id"),
            optional::<String>("eng_grade"),
            required::<String>("brand_nm"),
            required::<String>("prod_model"),
            optional::<String>("sales_chnl"),
            required::<String>("plat_form"),
            required::<String>("payer_tp"),
            optional::<String>("trade_in_order_id"),
            optional::<String>("trade_in_at"),
            optional::<String>("is_trade_in"),
            required::<String>("sales_at"),
            required::<String>("actual_at"),
            required::<String>("trans_tm"),
            required::<String>("mchnt_cd"),
            optional::<String>("mer_sub_at"),
            required::<String>("discount_at"),
            optional::<String>("image01"),
            optional::<String>("image02"),
            optional::<String>("image03"),
            optional::<String>("image04"),
            optional::<String>("image05"),
            optional::<String>("image06"),
            optional::<String>("image07"),
            optional::<String>("image08"),
            optional::<String>("image09"),
            optional::<String>("image10"),
            optional::<String>("commitment_letter_photo"),
            optional::<String>("commitment_letter_photo_format"),
            optional::<String>("device_photo"),
            optional::<String>("device_photo_format"),
            optional::<String>("pack_and_active_photo"),
            optional::<String>("bar_code"),
            required::<String>("sn_code"),
            optional::<String>("imei1"),
            optional::<String>("imei2"),
            optional::<String>("register_model"),
            optional::<String>("record_number"),
            optional::<String>("eng_grade_standard"),
            required::<InvoiceInfo>("invoice_info"),
            required::<TrackInfo>("track_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 分公司机构代码（必填）
        pub fn org_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("org_no", value.into()))
        }

        /// 店铺编码（必填）
        pub fn sub_mchnt_cd(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchnt_cd", value.into()))
        }

        /// 店铺名称（必填）
        pub fn sub_mchnt_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchnt_nm", value.into()))
        }

        /// 门店名称
        pub fn store_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("store_nm", value.into()))
        }

        /// 线上平台订单号（必填）
        pub fn online_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("online_no", value.into()))
        }

        /// 商户订单号（必填）
        pub fn mchnt_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchnt_order_id", value.into()))
        }

        /// 审核记录上传时间（必填）
        pub fn upload_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("upload_time", value.into()))
        }

        /// 审核结果通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 品类（必填）
        pub fn prod_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("prod_id", value.into()))
        }

        /// 能效
        pub fn eng_grade(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("eng_grade", value.into()))
        }

        /// 品牌（必填）
        pub fn brand_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_nm", value.into()))
        }

        /// 型号（必填）
        pub fn prod_model(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("prod_model", value.into()))
        }

        /// 销售方式
        pub fn sales_chnl(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sales_chnl", value.into()))
        }

        /// 电商平台方（必填）
        pub fn plat_form(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("plat_form", value.into()))
        }

        /// 支付方式类型（必填）
        pub fn payer_tp(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("payer_tp", value.into()))
        }

        /// 收旧订单号
        pub fn trade_in_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("trade_in_order_id", value.into()))
        }

        /// 收旧价格
        pub fn trade_in_at(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("trade_in_at", value.into()))
        }

        /// 收旧价格是否统计
        pub fn is_trade_in(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("is_trade_in", value.into()))
        }

        /// 订单金额（必填）
        pub fn sales_at(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sales_at", value.into()))
        }

        /// 实付金额（必填）
        pub fn actual_at(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("actual_at", value.into()))
        }

        /// 交易时间（必填）
        pub fn trans_tm(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("trans_tm", value.into()))
        }

        /// 商户编码（必填）
        pub fn mchnt_cd(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchnt_cd", value.into()))
        }

        /// 商家优惠金额
        pub fn mer_sub_at(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mer_sub_at", value.into()))
        }

        /// 国补优惠金额（必填）
        pub fn discount_at(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("discount_at", value.into()))
        }

        /// 其他图片1
        pub fn image01(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("image01", value.into()))
        }

        /// 其他图片2
        pub fn image02(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("image02", value.into()))
        }

        /// 其他图片3
        pub fn image03(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("image03", value.into()))
        }

        /// 其他图片4
        pub fn image04(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("image04", value.into()))
        }

        /// 其他图片5
        pub fn image05(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("image05", value.into()))
        }

        /// 其他图片6
        pub fn image06(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("image06", value.into()))
        }

        /// 其他图片7
        pub fn image07(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("image07", value.into()))
        }

        /// 其他图片8
        pub fn image08(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("image08", value.into()))
        }

        /// 其他图片9
        pub fn image09(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("image09", value.into()))
        }

        /// 其他图片10
        pub fn image10(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("image10", value.into()))
        }

        /// 收旧承诺函照片
        pub fn commitment_letter_photo(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("commitment_letter_photo", value.into()))
        }

        /// 收旧承诺函照片格式
        pub fn commitment_letter_photo_format(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("commitment_letter_photo_format", value.into()))
        }

        /// 收旧设备外观照片
        pub fn device_photo(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_photo", value.into()))
        }

        /// 收旧设备外观照片格式
        pub fn device_photo_format(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_photo_format", value.into()))
        }

        /// 包含完整外包装及sn码的激活照片
        pub fn pack_and_active_photo(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("pack_and_active_photo", value.into()))
        }

        /// 商品条码
        pub fn bar_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("bar_code", value.into()))
        }

        /// SN码（必填）
        pub fn sn_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sn_code", value.into()))
        }

        /// IMEI1
        pub fn imei1(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("imei1", value.into()))
        }

        /// IMEI2
        pub fn imei2(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("imei2", value.into()))
        }

        /// 能效或水效网备案登记型号
        pub fn register_model(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("register_model", value.into()))
        }

        /// 能效或水效备案号
        pub fn record_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("record_number", value.into()))
        }

        /// 能效或水效执行的国家标准名称
        pub fn eng_grade_standard(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("eng_grade_standard", value.into()))
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
    #[derive(Clone)]
    pub struct InvoiceInfo(pub(crate) Object);

    impl InvoiceInfo {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("invoice_cd"),
            optional::<String>("invoice_no"),
            optional::<String>("invoice_dt"),
            optional::<String>("invoice_link"),
            optional::<String>("invoice_tp"),
            optional::<String>("invoice_ck_cd"),
            optional::<String>("nm"),
            optional::<String>("tax"),
            optional::<String>("invoice_tax_amt"),
            optional::<String>("sales_ent_nm"),
            optional::<String>("tax_payer"),
            optional::<String>("num"),
            optional::<String>("service_nm"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 发票代码
        pub fn invoice_cd(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("invoice_cd", value.into()))
        }

        /// 发票号码
        pub fn invoice_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("invoice_no", value.into()))
        }

        /// 开票日期
        pub fn invoice_dt(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("invoice_dt", value.into()))
        }

        /// 发票链接
        pub fn invoice_link(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("invoice_link", value.into()))
        }

        /// 发票类型
        pub fn invoice_tp(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("invoice_tp", value.into()))
        }

        /// 发票校验码
        pub fn invoice_ck_cd(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("invoice_ck_cd", value.into()))
        }

        /// 发票上购买人姓名
        pub fn nm(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("nm", value.into()))
        }

        /// 税价合计
        pub fn tax(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("tax", value.into()))
        }

        /// 发票税额
        pub fn invoice_tax_amt(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("invoice_tax_amt", value.into()))
        }

        /// 销售企业名称
        pub fn sales_ent_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sales_ent_nm", value.into()))
        }

        /// 销售方纳税人识别号
        pub fn tax_payer(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("tax_payer", value.into()))
        }

        /// 数量
        pub fn num(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("num", value.into()))
        }

        /// 货物或应税劳务服务名称
        pub fn service_nm(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_nm", value.into()))
        }
    }

    /// 物流信息
    #[derive(Clone)]
    pub struct TrackInfo(pub(crate) Object);

    impl TrackInfo {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("tracking_no"),
            optional::<String>("tracking_company"),
            optional::<String>("usr_prov"),
            optional::<String>("usr_city"),
            optional::<String>("usr_area"),
            optional::<String>("usr_addr"),
            optional::<String>("tracking_type"),
            optional::<String>("delivery_method"),
            optional::<String>("shipping_addr"),
            optional::<String>("delivery_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 物流单号
        pub fn tracking_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("tracking_no", value.into()))
        }

        /// 物流公司
        pub fn tracking_company(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("tracking_company", value.into()))
        }

        /// 收货省
        pub fn usr_prov(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("usr_prov", value.into()))
        }

        /// 收货市
        pub fn usr_city(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("usr_city", value.into()))
        }

        /// 收货区县
        pub fn usr_area(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("usr_area", value.into()))
        }

        /// 收货地址
        pub fn usr_addr(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("usr_addr", value.into()))
        }

        /// 物流类型
        pub fn tracking_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("tracking_type", value.into()))
        }

        /// 提货方式
        pub fn delivery_method(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("delivery_method", value.into()))
        }

        /// 发货地址
        pub fn shipping_addr(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("shipping_addr", value.into()))
        }

        /// 签收时间
        pub fn delivery_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("delivery_time", value.into()))
        }
    }

    request!(Request, InvoiceInfo, TrackInfo);

    held!(InvoiceInfo, TrackInfo);
}
