//! `/v3/gov/subsidy/audit/cup/update`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/audit/cup/update`
#[derive(Clone, Debug)]
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
        self.0.call(&post::OPERATION).message(request)
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

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::gov::subsidy::audit::cup::invalid::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/audit/cup/update");

    /// 更新审核数据：请求（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 分公司机构代码
        pub org_no: Required<String>,
        /// 店铺编码
        pub sub_mchnt_cd: Required<String>,
        /// 店铺名称
        pub sub_mchnt_nm: Required<String>,
        /// 门店名称
        pub store_nm: Option<String>,
        /// 线上平台订单号
        pub online_no: Required<String>,
        /// 商户订单号
        pub mchnt_order_id: Required<String>,
        /// 审核记录上传时间
        pub upload_time: Required<String>,
        /// 审核结果通知地址
        pub notify_url: Required<String>,
        /// 品类
        pub prod_id: Required<String>,
        /// 能效
        pub eng_grade: Option<String>,
        /// 品牌
        pub brand_nm: Required<String>,
        /// 型号
        pub prod_model: Required<String>,
        /// 销售方式
        pub sales_chnl: Option<String>,
        /// 电商平台方
        pub plat_form: Required<String>,
        /// 支付方式类型
        pub payer_tp: Required<String>,
        /// 收旧订单号
        pub trade_in_order_id: Option<String>,
        /// 收旧价格
        pub trade_in_at: Option<String>,
        /// 收旧价格是否统计
        pub is_trade_in: Option<String>,
        /// 订单金额
        pub sales_at: Required<String>,
        /// 实付金额
        pub actual_at: Required<String>,
        /// 交易时间
        pub trans_tm: Required<String>,
        /// 商户编码
        pub mchnt_cd: Required<String>,
        /// 商家优惠金额
        pub mer_sub_at: Option<String>,
        /// 国补优惠金额
        pub discount_at: Required<String>,
        /// 其他图片1
        pub image01: Option<String>,
        /// 其他图片2
        pub image02: Option<String>,
        /// 其他图片3
        pub image03: Option<String>,
        /// 其他图片4
        pub image04: Option<String>,
        /// 其他图片5
        pub image05: Option<String>,
        /// 其他图片6
        pub image06: Option<String>,
        /// 其他图片7
        pub image07: Option<String>,
        /// 其他图片8
        pub image08: Option<String>,
        /// 其他图片9
        pub image09: Option<String>,
        /// 其他图片10
        pub image10: Option<String>,
        /// 收旧承诺函照片
        pub commitment_letter_photo: Option<String>,
        /// 收旧承诺函照片格式
        pub commitment_letter_photo_format: Option<String>,
        /// 收旧设备外观照片
        pub device_photo: Option<String>,
        /// 收旧设备外观照片格式
        pub device_photo_format: Option<String>,
        /// 包含完整外包装及sn码的激活照片
        pub pack_and_active_photo: Option<String>,
        /// 商品条码
        pub bar_code: Option<String>,
        /// SN码
        pub sn_code: Required<String>,
        /// IMEI1
        pub imei1: Option<String>,
        /// IMEI2
        pub imei2: Option<String>,
        /// 能效或水效网备案登记型号
        pub register_model: Option<String>,
        /// 能效或水效备案号
        pub record_number: Option<String>,
        /// 能效或水效执行的国家标准名称
        pub eng_grade_standard: Option<String>,
        /// 发票信息
        pub invoice_info: Required<InvoiceInfo>,
        /// 物流信息
        pub track_info: Required<TrackInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 分公司机构代码
        #[inline]
        pub fn org_no(mut self, value: impl Into<String>) -> Self {
            self.org_no = Required::set(value.into());
            self
        }

        /// 店铺编码
        #[inline]
        pub fn sub_mchnt_cd(mut self, value: impl Into<String>) -> Self {
            self.sub_mchnt_cd = Required::set(value.into());
            self
        }

        /// 店铺名称
        #[inline]
        pub fn sub_mchnt_nm(mut self, value: impl Into<String>) -> Self {
            self.sub_mchnt_nm = Required::set(value.into());
            self
        }

        /// 门店名称
        #[inline]
        pub fn store_nm(mut self, value: impl Into<String>) -> Self {
            self.store_nm = Some(value.into());
            self
        }

        /// 线上平台订单号
        #[inline]
        pub fn online_no(mut self, value: impl Into<String>) -> Self {
            self.online_no = Required::set(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn mchnt_order_id(mut self, value: impl Into<String>) -> Self {
            self.mchnt_order_id = Required::set(value.into());
            self
        }

        /// 审核记录上传时间
        #[inline]
        pub fn upload_time(mut self, value: impl Into<String>) -> Self {
            self.upload_time = Required::set(value.into());
            self
        }

        /// 审核结果通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 品类
        #[inline]
        pub fn prod_id(mut self, value: impl Into<String>) -> Self {
            self.prod_id = Required::set(value.into());
            self
        }

        /// 能效
        #[inline]
        pub fn eng_grade(mut self, value: impl Into<String>) -> Self {
            self.eng_grade = Some(value.into());
            self
        }

        /// 品牌
        #[inline]
        pub fn brand_nm(mut self, value: impl Into<String>) -> Self {
            self.brand_nm = Required::set(value.into());
            self
        }

        /// 型号
        #[inline]
        pub fn prod_model(mut self, value: impl Into<String>) -> Self {
            self.prod_model = Required::set(value.into());
            self
        }

        /// 销售方式
        #[inline]
        pub fn sales_chnl(mut self, value: impl Into<String>) -> Self {
            self.sales_chnl = Some(value.into());
            self
        }

        /// 电商平台方
        #[inline]
        pub fn plat_form(mut self, value: impl Into<String>) -> Self {
            self.plat_form = Required::set(value.into());
            self
        }

        /// 支付方式类型
        #[inline]
        pub fn payer_tp(mut self, value: impl Into<String>) -> Self {
            self.payer_tp = Required::set(value.into());
            self
        }

        /// 收旧订单号
        #[inline]
        pub fn trade_in_order_id(mut self, value: impl Into<String>) -> Self {
            self.trade_in_order_id = Some(value.into());
            self
        }

        /// 收旧价格
        #[inline]
        pub fn trade_in_at(mut self, value: impl Into<String>) -> Self {
            self.trade_in_at = Some(value.into());
            self
        }

        /// 收旧价格是否统计
        #[inline]
        pub fn is_trade_in(mut self, value: impl Into<String>) -> Self {
            self.is_trade_in = Some(value.into());
            self
        }

        /// 订单金额
        #[inline]
        pub fn sales_at(mut self, value: impl Into<String>) -> Self {
            self.sales_at = Required::set(value.into());
            self
        }

        /// 实付金额
        #[inline]
        pub fn actual_at(mut self, value: impl Into<String>) -> Self {
            self.actual_at = Required::set(value.into());
            self
        }

        /// 交易时间
        #[inline]
        pub fn trans_tm(mut self, value: impl Into<String>) -> Self {
            self.trans_tm = Required::set(value.into());
            self
        }

        /// 商户编码
        #[inline]
        pub fn mchnt_cd(mut self, value: impl Into<String>) -> Self {
            self.mchnt_cd = Required::set(value.into());
            self
        }

        /// 商家优惠金额
        #[inline]
        pub fn mer_sub_at(mut self, value: impl Into<String>) -> Self {
            self.mer_sub_at = Some(value.into());
            self
        }

        /// 国补优惠金额
        #[inline]
        pub fn discount_at(mut self, value: impl Into<String>) -> Self {
            self.discount_at = Required::set(value.into());
            self
        }

        /// 其他图片1
        #[inline]
        pub fn image01(mut self, value: impl Into<String>) -> Self {
            self.image01 = Some(value.into());
            self
        }

        /// 其他图片2
        #[inline]
        pub fn image02(mut self, value: impl Into<String>) -> Self {
            self.image02 = Some(value.into());
            self
        }

        /// 其他图片3
        #[inline]
        pub fn image03(mut self, value: impl Into<String>) -> Self {
            self.image03 = Some(value.into());
            self
        }

        /// 其他图片4
        #[inline]
        pub fn image04(mut self, value: impl Into<String>) -> Self {
            self.image04 = Some(value.into());
            self
        }

        /// 其他图片5
        #[inline]
        pub fn image05(mut self, value: impl Into<String>) -> Self {
            self.image05 = Some(value.into());
            self
        }

        /// 其他图片6
        #[inline]
        pub fn image06(mut self, value: impl Into<String>) -> Self {
            self.image06 = Some(value.into());
            self
        }

        /// 其他图片7
        #[inline]
        pub fn image07(mut self, value: impl Into<String>) -> Self {
            self.image07 = Some(value.into());
            self
        }

        /// 其他图片8
        #[inline]
        pub fn image08(mut self, value: impl Into<String>) -> Self {
            self.image08 = Some(value.into());
            self
        }

        /// 其他图片9
        #[inline]
        pub fn image09(mut self, value: impl Into<String>) -> Self {
            self.image09 = Some(value.into());
            self
        }

        /// 其他图片10
        #[inline]
        pub fn image10(mut self, value: impl Into<String>) -> Self {
            self.image10 = Some(value.into());
            self
        }

        /// 收旧承诺函照片
        #[inline]
        pub fn commitment_letter_photo(mut self, value: impl Into<String>) -> Self {
            self.commitment_letter_photo = Some(value.into());
            self
        }

        /// 收旧承诺函照片格式
        #[inline]
        pub fn commitment_letter_photo_format(mut self, value: impl Into<String>) -> Self {
            self.commitment_letter_photo_format = Some(value.into());
            self
        }

        /// 收旧设备外观照片
        #[inline]
        pub fn device_photo(mut self, value: impl Into<String>) -> Self {
            self.device_photo = Some(value.into());
            self
        }

        /// 收旧设备外观照片格式
        #[inline]
        pub fn device_photo_format(mut self, value: impl Into<String>) -> Self {
            self.device_photo_format = Some(value.into());
            self
        }

        /// 包含完整外包装及sn码的激活照片
        #[inline]
        pub fn pack_and_active_photo(mut self, value: impl Into<String>) -> Self {
            self.pack_and_active_photo = Some(value.into());
            self
        }

        /// 商品条码
        #[inline]
        pub fn bar_code(mut self, value: impl Into<String>) -> Self {
            self.bar_code = Some(value.into());
            self
        }

        /// SN码
        #[inline]
        pub fn sn_code(mut self, value: impl Into<String>) -> Self {
            self.sn_code = Required::set(value.into());
            self
        }

        /// IMEI1
        #[inline]
        pub fn imei1(mut self, value: impl Into<String>) -> Self {
            self.imei1 = Some(value.into());
            self
        }

        /// IMEI2
        #[inline]
        pub fn imei2(mut self, value: impl Into<String>) -> Self {
            self.imei2 = Some(value.into());
            self
        }

        /// 能效或水效网备案登记型号
        #[inline]
        pub fn register_model(mut self, value: impl Into<String>) -> Self {
            self.register_model = Some(value.into());
            self
        }

        /// 能效或水效备案号
        #[inline]
        pub fn record_number(mut self, value: impl Into<String>) -> Self {
            self.record_number = Some(value.into());
            self
        }

        /// 能效或水效执行的国家标准名称
        #[inline]
        pub fn eng_grade_standard(mut self, value: impl Into<String>) -> Self {
            self.eng_grade_standard = Some(value.into());
            self
        }

        /// 发票信息
        #[inline]
        pub fn invoice_info(mut self, value: InvoiceInfo) -> Self {
            self.invoice_info = Required::set(value);
            self
        }

        /// 物流信息
        #[inline]
        pub fn track_info(mut self, value: TrackInfo) -> Self {
            self.track_info = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("org_no", &mut self.org_no),
                ("sub_mchnt_cd", &mut self.sub_mchnt_cd),
                ("sub_mchnt_nm", &mut self.sub_mchnt_nm),
                ("store_nm", &mut self.store_nm),
                ("online_no", &mut self.online_no),
                ("mchnt_order_id", &mut self.mchnt_order_id),
                ("upload_time", &mut self.upload_time),
                ("notify_url", &mut self.notify_url),
                ("prod_id", &mut self.prod_id),
                ("eng_grade", &mut self.eng_grade),
                ("brand_nm", &mut self.brand_nm),
                ("prod_model", &mut self.prod_model),
                ("sales_chnl", &mut self.sales_chnl),
                ("plat_form", &mut self.plat_form),
                ("payer_tp", &mut self.payer_tp),
                ("trade_in_order_id", &mut self.trade_in_order_id),
                ("trade_in_at", &mut self.trade_in_at),
                ("is_trade_in", &mut self.is_trade_in),
                ("sales_at", &mut self.sales_at),
                ("actual_at", &mut self.actual_at),
                ("trans_tm", &mut self.trans_tm),
                ("mchnt_cd", &mut self.mchnt_cd),
                ("mer_sub_at", &mut self.mer_sub_at),
                ("discount_at", &mut self.discount_at),
                ("image01", &mut self.image01),
                ("image02", &mut self.image02),
                ("image03", &mut self.image03),
                ("image04", &mut self.image04),
                ("image05", &mut self.image05),
                ("image06", &mut self.image06),
                ("image07", &mut self.image07),
                ("image08", &mut self.image08),
                ("image09", &mut self.image09),
                ("image10", &mut self.image10),
                ("commitment_letter_photo", &mut self.commitment_letter_photo),
                ("commitment_letter_photo_format", &mut self.commitment_letter_photo_format),
                ("device_photo", &mut self.device_photo),
                ("device_photo_format", &mut self.device_photo_format),
                ("pack_and_active_photo", &mut self.pack_and_active_photo),
                ("bar_code", &mut self.bar_code),
                ("sn_code", &mut self.sn_code),
                ("imei1", &mut self.imei1),
                ("imei2", &mut self.imei2),
                ("register_model", &mut self.register_model),
                ("record_number", &mut self.record_number),
                ("eng_grade_standard", &mut self.eng_grade_standard),
                ("invoice_info", &mut self.invoice_info),
                ("track_info", &mut self.track_info),
            ]);
        }
    }

    /// 发票信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct InvoiceInfo {
        /// 发票代码
        pub invoice_cd: Option<String>,
        /// 发票号码
        pub invoice_no: Option<String>,
        /// 开票日期
        pub invoice_dt: Option<String>,
        /// 发票链接
        pub invoice_link: Option<String>,
        /// 发票类型
        pub invoice_tp: Option<String>,
        /// 发票校验码
        pub invoice_ck_cd: Option<String>,
        /// 发票上购买人姓名
        pub nm: Option<String>,
        /// 税价合计
        pub tax: Option<String>,
        /// 发票税额
        pub invoice_tax_amt: Option<String>,
        /// 销售企业名称
        pub sales_ent_nm: Option<String>,
        /// 销售方纳税人识别号
        pub tax_payer: Option<String>,
        /// 数量
        pub num: Option<String>,
        /// 货物或应税劳务服务名称
        pub service_nm: Option<String>,
    }

    impl InvoiceInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 发票代码
        #[inline]
        pub fn invoice_cd(mut self, value: impl Into<String>) -> Self {
            self.invoice_cd = Some(value.into());
            self
        }

        /// 发票号码
        #[inline]
        pub fn invoice_no(mut self, value: impl Into<String>) -> Self {
            self.invoice_no = Some(value.into());
            self
        }

        /// 开票日期
        #[inline]
        pub fn invoice_dt(mut self, value: impl Into<String>) -> Self {
            self.invoice_dt = Some(value.into());
            self
        }

        /// 发票链接
        #[inline]
        pub fn invoice_link(mut self, value: impl Into<String>) -> Self {
            self.invoice_link = Some(value.into());
            self
        }

        /// 发票类型
        #[inline]
        pub fn invoice_tp(mut self, value: impl Into<String>) -> Self {
            self.invoice_tp = Some(value.into());
            self
        }

        /// 发票校验码
        #[inline]
        pub fn invoice_ck_cd(mut self, value: impl Into<String>) -> Self {
            self.invoice_ck_cd = Some(value.into());
            self
        }

        /// 发票上购买人姓名
        #[inline]
        pub fn nm(mut self, value: impl Into<String>) -> Self {
            self.nm = Some(value.into());
            self
        }

        /// 税价合计
        #[inline]
        pub fn tax(mut self, value: impl Into<String>) -> Self {
            self.tax = Some(value.into());
            self
        }

        /// 发票税额
        #[inline]
        pub fn invoice_tax_amt(mut self, value: impl Into<String>) -> Self {
            self.invoice_tax_amt = Some(value.into());
            self
        }

        /// 销售企业名称
        #[inline]
        pub fn sales_ent_nm(mut self, value: impl Into<String>) -> Self {
            self.sales_ent_nm = Some(value.into());
            self
        }

        /// 销售方纳税人识别号
        #[inline]
        pub fn tax_payer(mut self, value: impl Into<String>) -> Self {
            self.tax_payer = Some(value.into());
            self
        }

        /// 数量
        #[inline]
        pub fn num(mut self, value: impl Into<String>) -> Self {
            self.num = Some(value.into());
            self
        }

        /// 货物或应税劳务服务名称
        #[inline]
        pub fn service_nm(mut self, value: impl Into<String>) -> Self {
            self.service_nm = Some(value.into());
            self
        }
    }

    impl Message for InvoiceInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("invoice_cd", &mut self.invoice_cd),
                ("invoice_no", &mut self.invoice_no),
                ("invoice_dt", &mut self.invoice_dt),
                ("invoice_link", &mut self.invoice_link),
                ("invoice_tp", &mut self.invoice_tp),
                ("invoice_ck_cd", &mut self.invoice_ck_cd),
                ("nm", &mut self.nm),
                ("tax", &mut self.tax),
                ("invoice_tax_amt", &mut self.invoice_tax_amt),
                ("sales_ent_nm", &mut self.sales_ent_nm),
                ("tax_payer", &mut self.tax_payer),
                ("num", &mut self.num),
                ("service_nm", &mut self.service_nm),
            ]);
        }
    }

    /// 物流信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TrackInfo {
        /// 物流单号
        pub tracking_no: Option<String>,
        /// 物流公司
        pub tracking_company: Option<String>,
        /// 收货省
        pub usr_prov: Option<String>,
        /// 收货市
        pub usr_city: Option<String>,
        /// 收货区县
        pub usr_area: Option<String>,
        /// 收货地址
        pub usr_addr: Option<String>,
        /// 物流类型
        pub tracking_type: Option<String>,
        /// 提货方式
        pub delivery_method: Option<String>,
        /// 发货地址
        pub shipping_addr: Option<String>,
        /// 签收时间
        pub delivery_time: Option<String>,
    }

    impl TrackInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 物流单号
        #[inline]
        pub fn tracking_no(mut self, value: impl Into<String>) -> Self {
            self.tracking_no = Some(value.into());
            self
        }

        /// 物流公司
        #[inline]
        pub fn tracking_company(mut self, value: impl Into<String>) -> Self {
            self.tracking_company = Some(value.into());
            self
        }

        /// 收货省
        #[inline]
        pub fn usr_prov(mut self, value: impl Into<String>) -> Self {
            self.usr_prov = Some(value.into());
            self
        }

        /// 收货市
        #[inline]
        pub fn usr_city(mut self, value: impl Into<String>) -> Self {
            self.usr_city = Some(value.into());
            self
        }

        /// 收货区县
        #[inline]
        pub fn usr_area(mut self, value: impl Into<String>) -> Self {
            self.usr_area = Some(value.into());
            self
        }

        /// 收货地址
        #[inline]
        pub fn usr_addr(mut self, value: impl Into<String>) -> Self {
            self.usr_addr = Some(value.into());
            self
        }

        /// 物流类型
        #[inline]
        pub fn tracking_type(mut self, value: impl Into<String>) -> Self {
            self.tracking_type = Some(value.into());
            self
        }

        /// 提货方式
        #[inline]
        pub fn delivery_method(mut self, value: impl Into<String>) -> Self {
            self.delivery_method = Some(value.into());
            self
        }

        /// 发货地址
        #[inline]
        pub fn shipping_addr(mut self, value: impl Into<String>) -> Self {
            self.shipping_addr = Some(value.into());
            self
        }

        /// 签收时间
        #[inline]
        pub fn delivery_time(mut self, value: impl Into<String>) -> Self {
            self.delivery_time = Some(value.into());
            self
        }
    }

    impl Message for TrackInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("tracking_no", &mut self.tracking_no),
                ("tracking_company", &mut self.tracking_company),
                ("usr_prov", &mut self.usr_prov),
                ("usr_city", &mut self.usr_city),
                ("usr_area", &mut self.usr_area),
                ("usr_addr", &mut self.usr_addr),
                ("tracking_type", &mut self.tracking_type),
                ("delivery_method", &mut self.delivery_method),
                ("shipping_addr", &mut self.shipping_addr),
                ("delivery_time", &mut self.delivery_time),
            ]);
        }
    }

    message!(Request, InvoiceInfo, TrackInfo);
}
