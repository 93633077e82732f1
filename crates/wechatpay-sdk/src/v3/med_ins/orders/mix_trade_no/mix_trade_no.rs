//! 使用医保自费混合订单号查看下单结果 · Query an order by combined number
//!
//! `/v3/med-ins/orders/mix-trade-no/{mix_trade_no}`

/// 使用医保自费混合订单号查看下单结果 · Query an order by combined number
///
/// `/v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
#[derive(Clone)]
pub struct MixTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl MixTradeNo {
    /// 使用医保自费混合订单号查看下单结果 · Query an order by combined number
    ///
    /// `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
    ///
    /// 从业机构按医保自费混合订单号查询订单，返回医保和自费部分的支付状态。模式：普通商户、服务商。
    ///
    /// Queries a medical insurance order of a licensed institution by combined order number and returns the payment states of its parts. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::med_ins::orders::mix_trade_no::mix_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .med_ins()
    ///     .orders()
    ///     .mix_trade_no()
    ///     .mix_trade_no("1217752501201407033233368318")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::med_ins::orders::mix_trade_no::mix_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .med_ins()
    ///     .orders()
    ///     .mix_trade_no()
    ///     .mix_trade_no("1217752501201407033233368318")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4016781479](https://pay.weixin.qq.com/doc/v3/merchant/4016781479), [partner/4012503155](https://pay.weixin.qq.com/doc/v3/partner/4012503155)
    #[doc(alias(
        "使用医保自费混合订单号查看下单结果",
        "Query an order by combined number",
        "医保支付",
        "mix-trade-no",
        "orders/mix-trade-no"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/med-ins/orders/mix-trade-no/{mix_trade_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/med-ins/orders/mix-trade-no/{mix_trade_no}")
    }
}

/// 使用医保自费混合订单号查看下单结果 · Query an order by combined number
pub mod get {

    enumeration! {
        /// 医保自费混合订单支付状态 · Medical insurance mixed order payment status
        MixPayStatus {
            /// `UNKNOWN_MIX_PAY_STATUS`: 状态未知 · Unknown state
            UNKNOWN_MIX_PAY_STATUS = "UNKNOWN_MIX_PAY_STATUS",
            /// `MIX_PAY_CREATED`: 混合支付已创建 · Mixed payment created
            MIX_PAY_CREATED = "MIX_PAY_CREATED",
            /// `MIX_PAY_SUCCESS`: 混合支付成功 · Mixed payment succeeded
            MIX_PAY_SUCCESS = "MIX_PAY_SUCCESS",
            /// `MIX_PAY_REFUND`: 混合支付已退款 · Mixed payment refunded
            MIX_PAY_REFUND = "MIX_PAY_REFUND",
            /// `MIX_PAY_FAIL`: 混合支付失败 · Mixed payment failed
            MIX_PAY_FAIL = "MIX_PAY_FAIL",
        }
    }

    enumeration! {
        /// 混合订单中自费部分的支付状态 · Self-paid part payment status
        SelfPayStatus {
            /// `UNKNOWN_SELF_PAY_STATUS`: 状态未知 · Unknown state
            UNKNOWN_SELF_PAY_STATUS = "UNKNOWN_SELF_PAY_STATUS",
            /// `SELF_PAY_CREATED`: 自费支付已创建 · Self-paid part created
            SELF_PAY_CREATED = "SELF_PAY_CREATED",
            /// `SELF_PAY_SUCCESS`: 自费支付成功 · Self-paid part succeeded
            SELF_PAY_SUCCESS = "SELF_PAY_SUCCESS",
            /// `SELF_PAY_REFUND`: 自费支付已退款 · Self-paid part refunded
            SELF_PAY_REFUND = "SELF_PAY_REFUND",
            /// `SELF_PAY_FAIL`: 自费支付失败 · Self-paid part failed
            SELF_PAY_FAIL = "SELF_PAY_FAIL",
            /// `NO_SELF_PAY`: 无自费支付 · No self-paid part
            NO_SELF_PAY = "NO_SELF_PAY",
        }
    }

    enumeration! {
        /// 混合订单中自费部分的支付状态 · Medical insurance part payment status
        MedInsPayStatus {
            /// `UNKNOWN_MED_INS_PAY_STATUS`: 状态未知 · Unknown state
            UNKNOWN_MED_INS_PAY_STATUS = "UNKNOWN_MED_INS_PAY_STATUS",
            /// `MED_INS_PAY_CREATED`: 医保支付已创建 · Medical insurance payment created
            MED_INS_PAY_CREATED = "MED_INS_PAY_CREATED",
            /// `MED_INS_PAY_SUCCESS`: 医保支付成功 · Medical insurance payment succeeded
            MED_INS_PAY_SUCCESS = "MED_INS_PAY_SUCCESS",
            /// `MED_INS_PAY_REFUND`: 医保支付已退款 · Medical insurance payment refunded
            MED_INS_PAY_REFUND = "MED_INS_PAY_REFUND",
            /// `MED_INS_PAY_FAIL`: 医保支付失败 · Medical insurance payment failed
            MED_INS_PAY_FAIL = "MED_INS_PAY_FAIL",
            /// `NO_MED_INS_PAY`: 无医保支付 · No medical insurance payment
            NO_MED_INS_PAY = "NO_MED_INS_PAY",
        }
    }

    enumeration! {
        /// 混合支付类型 · Mixed payment type
        MixPayType {
            /// `UNKNOWN_MIX_PAY_TYPE`: 类型未知 · Unknown type
            UNKNOWN_MIX_PAY_TYPE = "UNKNOWN_MIX_PAY_TYPE",
            /// `CASH_ONLY`: 只有自费 · Self-paid only
            CASH_ONLY = "CASH_ONLY",
            /// `INSURANCE_ONLY`: 只有医保 · Medical insurance only
            INSURANCE_ONLY = "INSURANCE_ONLY",
            /// `CASH_AND_INSURANCE`: 自费和医保 · Self-paid and medical insurance
            CASH_AND_INSURANCE = "CASH_AND_INSURANCE",
        }
    }

    enumeration! {
        /// 订单类型 · Order type
        OrderType {
            /// `UNKNOWN_ORDER_TYPE`: 类型未知 · Unknown type
            UNKNOWN_ORDER_TYPE = "UNKNOWN_ORDER_TYPE",
            /// `REG_PAY`: 挂号支付 · Registration
            REG_PAY = "REG_PAY",
            /// `DIAG_PAY`: 诊间支付 · Consultation
            DIAG_PAY = "DIAG_PAY",
            /// `COVID_EXAM_PAY`: 新冠检测支付 · Covid test
            COVID_EXAM_PAY = "COVID_EXAM_PAY",
            /// `IN_HOSP_PAY`: 住院费支付 · Hospital stay
            IN_HOSP_PAY = "IN_HOSP_PAY",
            /// `PHARMACY_PAY`: 药店支付 · Pharmacy
            PHARMACY_PAY = "PHARMACY_PAY",
            /// `INSURANCE_PAY`: 保险费支付 · Insurance premium
            INSURANCE_PAY = "INSURANCE_PAY",
            /// `INT_REG_PAY`: 互联网医院挂号支付 · Registration at an internet hospital
            INT_REG_PAY = "INT_REG_PAY",
            /// `INT_RE_DIAG_PAY`: 互联网医院复诊支付 · Follow-up at an internet hospital
            INT_RE_DIAG_PAY = "INT_RE_DIAG_PAY",
            /// `INT_RX_PAY`: 互联网医院处方支付 · Prescription of an internet hospital
            INT_RX_PAY = "INT_RX_PAY",
            /// `COVID_ANTIGEN_PAY`: 新冠抗原检测支付 · Covid antigen test
            COVID_ANTIGEN_PAY = "COVID_ANTIGEN_PAY",
            /// `MED_PAY`: 药费支付 · Medicine
            MED_PAY = "MED_PAY",
        }
    }

    enumeration! {
        /// 现金补充类型 · Cash supplement type
        CashAddType {
            /// `DEFAULT_ADD_TYPE`: 默认类型 · Default type
            DEFAULT_ADD_TYPE = "DEFAULT_ADD_TYPE",
            /// `FREIGHT`: 运费 · Freight
            FREIGHT = "FREIGHT",
            /// `OTHER_MEDICAL_EXPENSES`: 其他医疗费用 · Other medical expenses
            OTHER_MEDICAL_EXPENSES = "OTHER_MEDICAL_EXPENSES",
        }
    }

    enumeration! {
        /// 现金减免类型 · Cash reduction type
        CashReduceType {
            /// `DEFAULT_REDUCE_TYPE`: 默认类型 · Default type
            DEFAULT_REDUCE_TYPE = "DEFAULT_REDUCE_TYPE",
            /// `HOSPITAL_REDUCE`: 医院减免 · Reduction by the hospital
            HOSPITAL_REDUCE = "HOSPITAL_REDUCE",
            /// `PHARMACY_DISCOUNT`: 药店优惠 · Discount by the pharmacy
            PHARMACY_DISCOUNT = "PHARMACY_DISCOUNT",
            /// `DISCOUNT`: 优惠 · Discount
            DISCOUNT = "DISCOUNT",
            /// `PRE_PAYMENT`: 预付费用抵扣 · Prepayment deducted
            PRE_PAYMENT = "PRE_PAYMENT",
            /// `DEPOSIT_DEDUCTION`: 押金抵扣 · Deposit deducted
            DEPOSIT_DEDUCTION = "DEPOSIT_DEDUCTION",
        }
    }

    /// 使用医保自费混合订单号查看下单结果：请求 · Query an order by combined number: request
    pub struct Request {
        /// 医疗机构的商户号 · Medical institution merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 医疗机构的商户号 · Medical institution merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 使用医保自费混合订单号查看下单结果：应答 · Query an order by combined number: answer
    #[non_exhaustive]
    pub struct Response {
        /// 医保自费混合订单号 · Medical insurance mixed order number
        pub mix_trade_no: Option<String>,
        /// 医保自费混合订单支付状态 · Medical insurance mixed order payment status
        pub mix_pay_status: MixPayStatus,
        /// 混合订单中自费部分的支付状态 · Self-paid part payment status
        pub self_pay_status: SelfPayStatus,
        /// 混合订单中自费部分的支付状态 · Medical insurance part payment status
        pub med_ins_pay_status: MedInsPayStatus,
        /// 订单支付时间 · Order payment time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub paid_time: Option<crate::Time>,
        /// 支付完成后医保局返回内容 · Data returned by medical insurance
        ///
        /// JSON 文本。A text that holds JSON.
        pub passthrough_response_content: Option<crate::JsonText<PassthroughResponseContent>>,
        /// 混合支付类型 · Mixed payment type
        pub mix_pay_type: MixPayType,
        /// 订单类型 · Order type
        pub order_type: OrderType,
        /// 从业机构的公众号ID · Licensed institution app ID
        pub appid: Option<String>,
        /// 医疗机构的公众号ID · Medical institution app ID
        pub sub_appid: Option<String>,
        /// 医疗机构的商户号 · Medical institution merchant ID
        pub sub_mchid: Option<String>,
        /// 用户在appid下的唯一标识 · User openid
        pub openid: Option<String>,
        /// 用户在医疗机构AppID下的唯一标识 · User openid (medical institution)
        pub sub_openid: Option<String>,
        /// 是否代亲属支付 · Whether paying for a relative
        pub pay_for_relatives: Option<bool>,
        /// 从业机构订单号 · Licensed institution order number
        pub out_trade_no: Option<String>,
        /// 医疗机构订单号 · Medical institution order number
        pub serial_no: Option<String>,
        /// 医保局返回的支付单ID · Medical insurance payment order ID
        pub pay_order_id: Option<String>,
        /// 医保局返回的支付授权码 · Medical insurance payment authorisation code
        pub pay_auth_no: Option<String>,
        /// 用户定位信息 · User location
        pub geo_location: Option<String>,
        /// 城市ID · City ID
        pub city_id: Option<String>,
        /// 医疗机构名称 · Medical institution name
        pub med_inst_name: Option<String>,
        /// 医疗机构编码 · Medical institution code
        pub med_inst_no: Option<String>,
        /// 医保下单时间 · Medical insurance order time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub med_ins_order_create_time: Option<crate::Time>,
        /// 使用该接口下单的总金额 · Total order amount
        ///
        /// 单位为分。In fen.
        pub total_fee: Option<crate::Fen>,
        /// 医保局结算后 · Medical insurance pooled fund amount
        ///
        /// 单位为分。In fen.
        pub med_ins_gov_fee: Option<crate::Fen>,
        /// 医保局结算后 · Medical insurance personal account amount
        ///
        /// 单位为分。In fen.
        pub med_ins_self_fee: Option<crate::Fen>,
        /// 医保局结算后 · Other medical insurance fund amount
        ///
        /// 单位为分。In fen.
        pub med_ins_other_fee: Option<crate::Fen>,
        /// 医保局结算后 · Cash amount after insurance settlement
        ///
        /// 单位为分。In fen.
        pub med_ins_cash_fee: Option<crate::Fen>,
        /// 实际需要用户微信支付的金额 · Cash amount paid with WeChat
        ///
        /// 单位为分。In fen.
        pub wechat_pay_cash_fee: Option<crate::Fen>,
        /// 现金补充列表 · Cash supplements
        pub cash_add_detail: Option<Vec<CashAddDetail>>,
        /// 现金减免列表 · Cash reductions
        pub cash_reduce_detail: Option<Vec<CashReduceDetail>>,
        /// 回调通知URL · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub callback_url: Option<String>,
        /// 自费预下单ID · Self-paid prepay ID
        pub prepay_id: Option<String>,
        /// 医疗机构透传给医保的数据 · Data passed to medical insurance
        ///
        /// JSON 文本。A text that holds JSON.
        pub passthrough_request_content: Option<crate::JsonText<PassthroughRequestContent>>,
        /// 扩展字段 · Extension fields
        ///
        /// JSON 文本。A text that holds JSON.
        pub extends: Option<String>,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 渠道号 · Channel partner ID
        pub channel_no: Option<String>,
        /// 是否到医保局测试环境下单 · Whether to order in the medical insurance test environment
        pub med_ins_test_env: Option<bool>,
        /// 医保支付失败原因 · Medical insurance payment failure reason
        pub med_ins_fail_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付完成后医保局返回内容 · Data returned by medical insurance
    #[non_exhaustive]
    pub struct PassthroughResponseContent {
        /// 医保支付授权码 · Medical insurance payment authorisation code
        pub pay_auth_no: Option<String>,
        /// 医保支付订单号 · Medical insurance payment order number
        pub pay_ord_id: Option<String>,
        /// 结算经纬度 · Settlement longitude and latitude
        ///
        /// 经度在前，以逗号分隔的十进制度数。Longitude first, in decimal degrees, separated by a comma.
        pub setl_latlnt: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 现金补充列表 · Cash supplements
    #[non_exhaustive]
    pub struct CashAddDetail {
        /// 现金补充金额 · Cash supplement amount
        ///
        /// 单位为分。In fen.
        pub cash_add_fee: Option<crate::Fen>,
        /// 现金补充类型 · Cash supplement type
        pub cash_add_type: CashAddType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 现金减免列表 · Cash reductions
    #[non_exhaustive]
    pub struct CashReduceDetail {
        /// 现金减免金额 · Cash reduction amount
        ///
        /// 单位为分。In fen.
        pub cash_reduce_fee: Option<crate::Fen>,
        /// 现金减免类型 · Cash reduction type
        pub cash_reduce_type: CashReduceType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 医疗机构透传给医保的数据 · Data passed to medical insurance
    #[non_exhaustive]
    pub struct PassthroughRequestContent {
        /// 医保支付授权码 · Medical insurance payment authorisation code
        pub pay_auth_no: Option<String>,
        /// 医保支付订单号 · Medical insurance payment order number
        pub pay_ord_id: Option<String>,
        /// 结算经纬度 · Settlement longitude and latitude
        ///
        /// 经度在前，以逗号分隔的十进制度数。Longitude first, in decimal degrees, separated by a comma.
        pub setl_latlnt: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
        }
        Response {
            0 => mix_trade_no: Optional "mix_trade_no",
            1 => mix_pay_status: Optional "mix_pay_status",
            2 => self_pay_status: Optional "self_pay_status",
            3 => med_ins_pay_status: Optional "med_ins_pay_status",
            4 => paid_time: Optional "paid_time",
            5 => passthrough_response_content: Optional "passthrough_response_content",
            6 => mix_pay_type: Optional "mix_pay_type",
            7 => order_type: Optional "order_type",
            8 => appid: Optional "appid",
            9 => sub_appid: Optional "sub_appid",
            10 => sub_mchid: Optional "sub_mchid",
            11 => openid: Optional "openid",
            12 => sub_openid: Optional "sub_openid",
            13 => pay_for_relatives: Optional "pay_for_relatives",
            14 => out_trade_no: Optional "out_trade_no",
            15 => serial_no: Optional "serial_no",
            16 => pay_order_id: Optional "pay_order_id",
            17 => pay_auth_no: Optional "pay_auth_no",
            18 => geo_location: Optional "geo_location",
            19 => city_id: Optional "city_id",
            20 => med_inst_name: Optional "med_inst_name",
            21 => med_inst_no: Optional "med_inst_no",
            22 => med_ins_order_create_time: Optional "med_ins_order_create_time",
            23 => total_fee: Optional "total_fee",
            24 => med_ins_gov_fee: Optional "med_ins_gov_fee",
            25 => med_ins_self_fee: Optional "med_ins_self_fee",
            26 => med_ins_other_fee: Optional "med_ins_other_fee",
            27 => med_ins_cash_fee: Optional "med_ins_cash_fee",
            28 => wechat_pay_cash_fee: Optional "wechat_pay_cash_fee",
            29 => cash_add_detail: Optional "cash_add_detail",
            30 => cash_reduce_detail: Optional "cash_reduce_detail",
            31 => callback_url: Optional "callback_url",
            32 => prepay_id: Optional "prepay_id",
            33 => passthrough_request_content: Optional "passthrough_request_content",
            34 => extends: Optional "extends",
            35 => attach: Optional "attach",
            36 => channel_no: Optional "channel_no",
            37 => med_ins_test_env: Optional "med_ins_test_env",
            38 => med_ins_fail_reason: Optional "med_ins_fail_reason",
        }
        PassthroughResponseContent {
            0 => pay_auth_no: Optional "payAuthNo",
            1 => pay_ord_id: Optional "payOrdId",
            2 => setl_latlnt: Optional "setlLatlnt",
        }
        CashAddDetail {
            0 => cash_add_fee: Optional "cash_add_fee",
            1 => cash_add_type: Optional "cash_add_type",
        }
        CashReduceDetail {
            0 => cash_reduce_fee: Optional "cash_reduce_fee",
            1 => cash_reduce_type: Optional "cash_reduce_type",
        }
        PassthroughRequestContent {
            0 => pay_auth_no: Optional "payAuthNo",
            1 => pay_ord_id: Optional "payOrdId",
            2 => setl_latlnt: Optional "setlLatlnt",
        }
    }
}
