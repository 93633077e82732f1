//! 医保自费混合收款下单 · Place a combined medical insurance order
//!
//! `/v3/med-ins/orders`

pub mod mix_trade_no;
pub mod out_trade_no;

/// 医保自费混合收款下单 · Place a combined medical insurance order
///
/// `/v3/med-ins/orders`
#[derive(Clone)]
pub struct Orders {
    pub(crate) node: crate::chain::Node,
}

impl Orders {
    /// `/mix-trade-no`: 使用医保自费混合订单号查看下单结果 · Query an order by combined number
    #[inline]
    pub fn mix_trade_no(&self) -> mix_trade_no::MixTradeNo {
        mix_trade_no::MixTradeNo { node: self.node.clone() }
    }

    /// `/out-trade-no`: 使用商户订单号查看下单结果 · Query an order by merchant order number
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// 医保自费混合收款下单 · Place a combined medical insurance order
    ///
    /// `POST /v3/med-ins/orders`
    ///
    /// 从业机构为医疗机构下单，合并收取医保和自费部分，返回混合订单号和支付状态。模式：普通商户、服务商。
    ///
    /// Lets a licensed institution create an order of a medical institution with a medical insurance part and a self-paid part. Returns the combined order number and payment state. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::med_ins::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mix_pay_type(post::MixPayType::CASH_AND_INSURANCE)
    ///     .order_type(post::OrderType::REG_PAY)
    ///     .appid("wx8888888888888888")
    ///     .payer(
    ///         post::Payer::new()
    ///             .name("张三")
    ///             .id_digest("aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d")
    ///             .card_type(post::CardType::ID_CARD),
    ///     )
    ///     .out_trade_no("202204022005169952975171534816")
    ///     .serial_no("1217752501201")
    ///     .city_id("530100")
    ///     .med_inst_name("北大医院")
    ///     .med_inst_no("1217752501201407033233368318")
    ///     .total_fee(202000)
    ///     .callback_url("https://www.example.com/notify");
    /// let answer = client.v3().med_ins().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::med_ins::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mix_pay_type(post::MixPayType::CASH_AND_INSURANCE)
    ///     .order_type(post::OrderType::REG_PAY)
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .payer(
    ///         post::Payer::new()
    ///             .name("张三")
    ///             .id_digest("aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d")
    ///             .card_type(post::CardType::ID_CARD),
    ///     )
    ///     .out_trade_no("202204022005169952975171534816")
    ///     .serial_no("1217752501201")
    ///     .city_id("530100")
    ///     .med_inst_name("北大医院")
    ///     .med_inst_no("1217752501201407033233368318")
    ///     .total_fee(202000)
    ///     .callback_url("https://www.example.com/notify");
    /// let answer = client.v3().med_ins().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `ALREADY_EXISTS` (400): 该商户订单号已建过医保单。查单：一致就沿用，异常则换新单号。 · A medical insurance order already exists under this number. Query it. If it is the same order, use it; otherwise take a new number.
    /// - `REQUEST_BLOCKED` (403): 该子商户未开通医保支付。联系对接人开通。 · Medical insurance payment is not active for the sub-merchant. Have it activated.
    /// - `RULE_LIMIT` (403): 金额公式、字段联动或受理关系不满足。按 mix_pay_type 和金额公式自查。 · The amounts do not add up, members contradict each other, or the sub-merchant does not belong to the partner. Check `mix_pay_type` and the sums of the amounts.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，订单可能已创建。先查单再决定。可能已经执行。 · The platform failed or timed out. The order may exist. Query the order first. It may have been carried out.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4016781466](https://pay.weixin.qq.com/doc/v3/merchant/4016781466), [partner/4012503131](https://pay.weixin.qq.com/doc/v3/partner/4012503131)
    #[doc(alias(
        "医保自费混合收款下单",
        "Place a combined medical insurance order",
        "医保支付",
        "orders",
        "med-ins/orders"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/med-ins/orders", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/med-ins/orders")
    }
}

/// 医保自费混合收款下单 · Place a combined medical insurance order
pub mod post {

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
        /// 证件类型 · ID document type
        CardType {
            /// `UNKNOWN_USER_CARD_TYPE`: 未知 · Unknown
            UNKNOWN_USER_CARD_TYPE = "UNKNOWN_USER_CARD_TYPE",
            /// `ID_CARD`: 居民身份证 · Resident identity card
            ID_CARD = "ID_CARD",
            /// `HOUSEHOLD_REGISTRATION`: 户口簿 · Household register
            HOUSEHOLD_REGISTRATION = "HOUSEHOLD_REGISTRATION",
            /// `FOREIGNER_PASSPORT`: 外国护照 · Foreign passport
            FOREIGNER_PASSPORT = "FOREIGNER_PASSPORT",
            /// `MAINLAND_TRAVEL_PERMIT_FOR_TW`: 台湾居民来往大陆通行证 · Mainland travel permit for Taiwan residents
            MAINLAND_TRAVEL_PERMIT_FOR_TW = "MAINLAND_TRAVEL_PERMIT_FOR_TW",
            /// `MAINLAND_TRAVEL_PERMIT_FOR_MO`: 澳门居民来往内地通行证 · Mainland travel permit for Macao residents
            MAINLAND_TRAVEL_PERMIT_FOR_MO = "MAINLAND_TRAVEL_PERMIT_FOR_MO",
            /// `MAINLAND_TRAVEL_PERMIT_FOR_HK`: 香港居民来往内地通行证 · Mainland travel permit for Hong Kong residents
            MAINLAND_TRAVEL_PERMIT_FOR_HK = "MAINLAND_TRAVEL_PERMIT_FOR_HK",
            /// `FOREIGN_PERMANENT_RESIDENT`: 外国人永久居留证 · Permanent residence permit for foreigners
            FOREIGN_PERMANENT_RESIDENT = "FOREIGN_PERMANENT_RESIDENT",
        }
    }

    enumeration! {
        /// 证件类型 · ID document type
        RelativeCardType {
            /// `UNKNOWN_USER_CARD_TYPE`: 未知 · Unknown
            UNKNOWN_USER_CARD_TYPE = "UNKNOWN_USER_CARD_TYPE",
            /// `ID_CARD`: 居民身份证 · Resident identity card
            ID_CARD = "ID_CARD",
            /// `HOUSEHOLD_REGISTRATION`: 户口簿 · Household register
            HOUSEHOLD_REGISTRATION = "HOUSEHOLD_REGISTRATION",
            /// `FOREIGNER_PASSPORT`: 外国护照 · Foreign passport
            FOREIGNER_PASSPORT = "FOREIGNER_PASSPORT",
            /// `MAINLAND_TRAVEL_PERMIT_FOR_TW`: 台湾居民来往大陆通行证 · Mainland travel permit for Taiwan residents
            MAINLAND_TRAVEL_PERMIT_FOR_TW = "MAINLAND_TRAVEL_PERMIT_FOR_TW",
            /// `MAINLAND_TRAVEL_PERMIT_FOR_MO`: 澳门居民来往内地通行证 · Mainland travel permit for Macao residents
            MAINLAND_TRAVEL_PERMIT_FOR_MO = "MAINLAND_TRAVEL_PERMIT_FOR_MO",
            /// `MAINLAND_TRAVEL_PERMIT_FOR_HK`: 香港居民来往内地通行证 · Mainland travel permit for Hong Kong residents
            MAINLAND_TRAVEL_PERMIT_FOR_HK = "MAINLAND_TRAVEL_PERMIT_FOR_HK",
            /// `FOREIGN_PERMANENT_RESIDENT`: 外国人永久居留证 · Permanent residence permit for foreigners
            FOREIGN_PERMANENT_RESIDENT = "FOREIGN_PERMANENT_RESIDENT",
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
        ResponseMixPayType {
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
        ResponseOrderType {
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
        CashAddDetailCashAddType {
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
        CashReduceDetailCashReduceType {
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

    /// 医保自费混合收款下单：请求 · Place a combined medical insurance order: request
    ///
    /// 条件 Conditions:
    ///
    /// - `wechat_pay_cash_fee`、`med_ins_cash_fee`、`cash_add_detail`、`cash_reduce_detail`：现金 = 医保现金 + 追加之和 − 减免之和。`wechat_pay_cash_fee`, `med_ins_cash_fee`, `cash_add_detail`, `cash_reduce_detail`: cash = insurance cash + additions − reductions
    /// - `total_fee`、`med_ins_gov_fee`、`med_ins_self_fee`、`med_ins_other_fee`、`wechat_pay_cash_fee`、`cash_reduce_detail`：总额 = 统筹 + 个账 + 其他 + 现金 + 现金减免之和。`total_fee`, `med_ins_gov_fee`, `med_ins_self_fee`, `med_ins_other_fee`, `wechat_pay_cash_fee`, `cash_reduce_detail`: total = pool + personal account + other + cash + reductions
    /// - `mix_pay_type`：CASH\_ONLY、INSURANCE\_ONLY、CASH\_AND\_INSURANCE 各有一组字段。`mix_pay_type`: Each value has its own set of members
    pub struct Request {
        /// 混合支付类型（必填） · Mixed payment type (required)
        pub mix_pay_type: MixPayType,
        /// 订单类型（必填） · Order type (required)
        pub order_type: OrderType,
        /// 从业机构的公众号ID（必填） · Licensed institution app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 医疗机构的公众号ID · Medical institution app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 医疗机构的商户号 · Medical institution merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mchid: Option<String>,
        /// 用户在appid下的唯一标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 用户在医疗机构AppID下的唯一标识 · User openid (medical institution)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub sub_openid: Option<String>,
        /// 支付人身份信息（必填） · Payer identity information (required)
        pub payer: Option<Payer>,
        /// 是否代亲属支付 · Whether paying for a relative
        pub pay_for_relatives: Option<bool>,
        /// 亲属身份信息 · Relative identity information
        pub relative: Option<Relative>,
        /// 从业机构订单号（必填） · Licensed institution order number (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_trade_no: Option<String>,
        /// 医疗机构订单号（必填） · Medical institution order number (required)
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub serial_no: Option<String>,
        /// 医保局返回的支付单ID · Medical insurance payment order ID
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub pay_order_id: Option<String>,
        /// 医保局返回的支付授权码 · Medical insurance payment authorisation code
        ///
        /// 最长 40 个字符。At most 40 characters.
        pub pay_auth_no: Option<String>,
        /// 用户定位信息 · User location
        ///
        /// 最长 40 个字符。At most 40 characters.
        pub geo_location: Option<String>,
        /// 城市ID（必填） · City ID (required)
        ///
        /// 最长 8 个字符。At most 8 characters.
        pub city_id: Option<String>,
        /// 医疗机构名称（必填） · Medical institution name (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub med_inst_name: Option<String>,
        /// 医疗机构编码（必填） · Medical institution code (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub med_inst_no: Option<String>,
        /// 医保下单时间 · Medical insurance order time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub med_ins_order_create_time: Option<crate::Time>,
        /// 使用该接口下单的总金额（必填） · Total order amount (required)
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
        /// 回调通知URL（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符。Reachable from the internet, `https` or `http`, without a query. At most 256 characters.
        pub callback_url: Option<String>,
        /// 自费预下单ID · Self-paid prepay ID
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub prepay_id: Option<String>,
        /// 医疗机构透传给医保的数据 · Data passed to medical insurance
        ///
        /// JSON 文本；最长 2048 个字符。A text that holds JSON. At most 2048 characters.
        pub passthrough_request_content: Option<crate::JsonText<PassthroughRequestContent>>,
        /// 扩展字段 · Extension fields
        ///
        /// JSON 文本。A text that holds JSON.
        pub extends: Option<String>,
        /// 附加数据 · Attached data
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub attach: Option<String>,
        /// 渠道号 · Channel partner ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub channel_no: Option<String>,
        /// 是否到医保局测试环境下单 · Whether to order in the medical insurance test environment
        pub med_ins_test_env: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 混合支付类型（必填） · Mixed payment type (required)
        pub fn mix_pay_type<M>(mut self, value: impl crate::IntoMember<MixPayType, M>) -> Self {
            self.mix_pay_type = value.into_member().unwrap_or_default();
            self
        }

        /// 订单类型（必填） · Order type (required)
        pub fn order_type<M>(mut self, value: impl crate::IntoMember<OrderType, M>) -> Self {
            self.order_type = value.into_member().unwrap_or_default();
            self
        }

        /// 从业机构的公众号ID（必填） · Licensed institution app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 医疗机构的公众号ID · Medical institution app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 医疗机构的商户号 · Medical institution merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 用户在appid下的唯一标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 用户在医疗机构AppID下的唯一标识 · User openid (medical institution)
        pub fn sub_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_openid = value.into_member();
            self
        }

        /// 支付人身份信息（必填） · Payer identity information (required)
        pub fn payer<M>(mut self, value: impl crate::IntoMember<Payer, M>) -> Self {
            self.payer = value.into_member();
            self
        }

        /// 是否代亲属支付 · Whether paying for a relative
        pub fn pay_for_relatives<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.pay_for_relatives = value.into_member();
            self
        }

        /// 亲属身份信息 · Relative identity information
        pub fn relative<M>(mut self, value: impl crate::IntoMember<Relative, M>) -> Self {
            self.relative = value.into_member();
            self
        }

        /// 从业机构订单号（必填） · Licensed institution order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 医疗机构订单号（必填） · Medical institution order number (required)
        pub fn serial_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.serial_no = value.into_member();
            self
        }

        /// 医保局返回的支付单ID · Medical insurance payment order ID
        pub fn pay_order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.pay_order_id = value.into_member();
            self
        }

        /// 医保局返回的支付授权码 · Medical insurance payment authorisation code
        pub fn pay_auth_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.pay_auth_no = value.into_member();
            self
        }

        /// 用户定位信息 · User location
        pub fn geo_location<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.geo_location = value.into_member();
            self
        }

        /// 城市ID（必填） · City ID (required)
        pub fn city_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.city_id = value.into_member();
            self
        }

        /// 医疗机构名称（必填） · Medical institution name (required)
        pub fn med_inst_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.med_inst_name = value.into_member();
            self
        }

        /// 医疗机构编码（必填） · Medical institution code (required)
        pub fn med_inst_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.med_inst_no = value.into_member();
            self
        }

        /// 医保下单时间 · Medical insurance order time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn med_ins_order_create_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.med_ins_order_create_time = value.into_member();
            self
        }

        /// 使用该接口下单的总金额（必填） · Total order amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_fee = value.into_member();
            self
        }

        /// 医保局结算后 · Medical insurance pooled fund amount
        ///
        /// 单位为分。In fen.
        pub fn med_ins_gov_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.med_ins_gov_fee = value.into_member();
            self
        }

        /// 医保局结算后 · Medical insurance personal account amount
        ///
        /// 单位为分。In fen.
        pub fn med_ins_self_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.med_ins_self_fee = value.into_member();
            self
        }

        /// 医保局结算后 · Other medical insurance fund amount
        ///
        /// 单位为分。In fen.
        pub fn med_ins_other_fee<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.med_ins_other_fee = value.into_member();
            self
        }

        /// 医保局结算后 · Cash amount after insurance settlement
        ///
        /// 单位为分。In fen.
        pub fn med_ins_cash_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.med_ins_cash_fee = value.into_member();
            self
        }

        /// 实际需要用户微信支付的金额 · Cash amount paid with WeChat
        ///
        /// 单位为分。In fen.
        pub fn wechat_pay_cash_fee<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.wechat_pay_cash_fee = value.into_member();
            self
        }

        /// 现金补充列表 · Cash supplements
        pub fn cash_add_detail<M>(mut self, value: impl crate::IntoList<CashAddDetail, M>) -> Self {
            self.cash_add_detail = value.into_list();
            self
        }

        /// 现金减免列表 · Cash reductions
        pub fn cash_reduce_detail<M>(
            mut self,
            value: impl crate::IntoList<CashReduceDetail, M>,
        ) -> Self {
            self.cash_reduce_detail = value.into_list();
            self
        }

        /// 回调通知URL（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn callback_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.callback_url = value.into_member();
            self
        }

        /// 自费预下单ID · Self-paid prepay ID
        pub fn prepay_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.prepay_id = value.into_member();
            self
        }

        /// 医疗机构透传给医保的数据 · Data passed to medical insurance
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn passthrough_request_content<M>(
            mut self,
            value: impl crate::IntoMember<crate::JsonText<PassthroughRequestContent>, M>,
        ) -> Self {
            self.passthrough_request_content = value.into_member();
            self
        }

        /// 扩展字段 · Extension fields
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn extends<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.extends = value.into_member();
            self
        }

        /// 附加数据 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 渠道号 · Channel partner ID
        pub fn channel_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_no = value.into_member();
            self
        }

        /// 是否到医保局测试环境下单 · Whether to order in the medical insurance test environment
        pub fn med_ins_test_env<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.med_ins_test_env = value.into_member();
            self
        }
    }

    /// 支付人身份信息 · Payer identity information
    pub struct Payer {
        /// 真实姓名（必填） · Real name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub name: Option<crate::Sensitive>,
        /// 个人身份ID摘要（必填） · ID number digest (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_digest: Option<crate::Sensitive>,
        /// 证件类型（必填） · ID document type (required)
        pub card_type: CardType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Payer {
        /// 真实姓名（必填） · Real name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 个人身份ID摘要（必填） · ID number digest (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn id_digest<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.id_digest = value.into_member();
            self
        }

        /// 证件类型（必填） · ID document type (required)
        pub fn card_type<M>(mut self, value: impl crate::IntoMember<CardType, M>) -> Self {
            self.card_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 亲属身份信息 · Relative identity information
    pub struct Relative {
        /// 真实姓名（必填） · Real name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub name: Option<crate::Sensitive>,
        /// 个人身份ID摘要（必填） · ID number digest (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_digest: Option<crate::Sensitive>,
        /// 证件类型（必填） · ID document type (required)
        pub card_type: RelativeCardType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Relative {
        /// 真实姓名（必填） · Real name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 个人身份ID摘要（必填） · ID number digest (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn id_digest<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.id_digest = value.into_member();
            self
        }

        /// 证件类型（必填） · ID document type (required)
        pub fn card_type<M>(mut self, value: impl crate::IntoMember<RelativeCardType, M>) -> Self {
            self.card_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 现金补充列表 · Cash supplements
    pub struct CashAddDetail {
        /// 现金补充金额（必填） · Cash supplement amount (required)
        ///
        /// 单位为分。In fen.
        pub cash_add_fee: Option<crate::Fen>,
        /// 现金补充类型（必填） · Cash supplement type (required)
        pub cash_add_type: CashAddType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CashAddDetail {
        /// 现金补充金额（必填） · Cash supplement amount (required)
        ///
        /// 单位为分。In fen.
        pub fn cash_add_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.cash_add_fee = value.into_member();
            self
        }

        /// 现金补充类型（必填） · Cash supplement type (required)
        pub fn cash_add_type<M>(mut self, value: impl crate::IntoMember<CashAddType, M>) -> Self {
            self.cash_add_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 现金减免列表 · Cash reductions
    pub struct CashReduceDetail {
        /// 现金减免金额（必填） · Cash reduction amount (required)
        ///
        /// 单位为分。In fen.
        pub cash_reduce_fee: Option<crate::Fen>,
        /// 现金减免类型（必填） · Cash reduction type (required)
        pub cash_reduce_type: CashReduceType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CashReduceDetail {
        /// 现金减免金额（必填） · Cash reduction amount (required)
        ///
        /// 单位为分。In fen.
        pub fn cash_reduce_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.cash_reduce_fee = value.into_member();
            self
        }

        /// 现金减免类型（必填） · Cash reduction type (required)
        pub fn cash_reduce_type<M>(
            mut self,
            value: impl crate::IntoMember<CashReduceType, M>,
        ) -> Self {
            self.cash_reduce_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 医疗机构透传给医保的数据 · Data passed to medical insurance
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

    impl PassthroughRequestContent {
        /// 医保支付授权码 · Medical insurance payment authorisation code
        pub fn pay_auth_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.pay_auth_no = value.into_member();
            self
        }

        /// 医保支付订单号 · Medical insurance payment order number
        pub fn pay_ord_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.pay_ord_id = value.into_member();
            self
        }

        /// 结算经纬度 · Settlement longitude and latitude
        ///
        /// 经度在前，以逗号分隔的十进制度数。Longitude first, in decimal degrees, separated by a comma.
        pub fn setl_latlnt<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.setl_latlnt = value.into_member();
            self
        }
    }

    /// 医保自费混合收款下单：应答 · Place a combined medical insurance order: answer
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
        pub mix_pay_type: ResponseMixPayType,
        /// 订单类型 · Order type
        pub order_type: ResponseOrderType,
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
        pub cash_add_detail: Option<Vec<ResponseCashAddDetail>>,
        /// 现金减免列表 · Cash reductions
        pub cash_reduce_detail: Option<Vec<ResponseCashReduceDetail>>,
        /// 回调通知URL · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub callback_url: Option<String>,
        /// 自费预下单ID · Self-paid prepay ID
        pub prepay_id: Option<String>,
        /// 医疗机构透传给医保的数据 · Data passed to medical insurance
        ///
        /// JSON 文本。A text that holds JSON.
        pub passthrough_request_content: Option<crate::JsonText<ResponsePassthroughRequestContent>>,
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
    pub struct ResponseCashAddDetail {
        /// 现金补充金额 · Cash supplement amount
        ///
        /// 单位为分。In fen.
        pub cash_add_fee: Option<crate::Fen>,
        /// 现金补充类型 · Cash supplement type
        pub cash_add_type: CashAddDetailCashAddType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 现金减免列表 · Cash reductions
    #[non_exhaustive]
    pub struct ResponseCashReduceDetail {
        /// 现金减免金额 · Cash reduction amount
        ///
        /// 单位为分。In fen.
        pub cash_reduce_fee: Option<crate::Fen>,
        /// 现金减免类型 · Cash reduction type
        pub cash_reduce_type: CashReduceDetailCashReduceType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 医疗机构透传给医保的数据 · Data passed to medical insurance
    #[non_exhaustive]
    pub struct ResponsePassthroughRequestContent {
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

    request!(Request, Payer, Relative, CashAddDetail, CashReduceDetail, PassthroughRequestContent);

    message! {
        Request {
            0 => mix_pay_type: Required "mix_pay_type",
            1 => order_type: Required "order_type",
            2 => appid: Required "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => sub_mchid: Optional "sub_mchid",
            5 => openid: Optional "openid",
            6 => sub_openid: Optional "sub_openid",
            7 => payer: Required "payer",
            8 => pay_for_relatives: Optional "pay_for_relatives",
            9 => relative: Optional "relative",
            10 => out_trade_no: Required "out_trade_no",
            11 => serial_no: Required "serial_no",
            12 => pay_order_id: Optional "pay_order_id",
            13 => pay_auth_no: Optional "pay_auth_no",
            14 => geo_location: Optional "geo_location",
            15 => city_id: Required "city_id",
            16 => med_inst_name: Required "med_inst_name",
            17 => med_inst_no: Required "med_inst_no",
            18 => med_ins_order_create_time: Optional "med_ins_order_create_time",
            19 => total_fee: Required "total_fee",
            20 => med_ins_gov_fee: Optional "med_ins_gov_fee",
            21 => med_ins_self_fee: Optional "med_ins_self_fee",
            22 => med_ins_other_fee: Optional "med_ins_other_fee",
            23 => med_ins_cash_fee: Optional "med_ins_cash_fee",
            24 => wechat_pay_cash_fee: Optional "wechat_pay_cash_fee",
            25 => cash_add_detail: Optional "cash_add_detail",
            26 => cash_reduce_detail: Optional "cash_reduce_detail",
            27 => callback_url: Required "callback_url",
            28 => prepay_id: Optional "prepay_id",
            29 => passthrough_request_content: Optional "passthrough_request_content",
            30 => extends: Optional "extends",
            31 => attach: Optional "attach",
            32 => channel_no: Optional "channel_no",
            33 => med_ins_test_env: Optional "med_ins_test_env",
        }
        Payer {
            0 => name: Required "name",
            1 => id_digest: Required "id_digest",
            2 => card_type: Required "card_type",
        }
        Relative {
            0 => name: Required "name",
            1 => id_digest: Required "id_digest",
            2 => card_type: Required "card_type",
        }
        CashAddDetail {
            0 => cash_add_fee: Required "cash_add_fee",
            1 => cash_add_type: Required "cash_add_type",
        }
        CashReduceDetail {
            0 => cash_reduce_fee: Required "cash_reduce_fee",
            1 => cash_reduce_type: Required "cash_reduce_type",
        }
        PassthroughRequestContent {
            0 => pay_auth_no: Optional "payAuthNo",
            1 => pay_ord_id: Optional "payOrdId",
            2 => setl_latlnt: Optional "setlLatlnt",
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
        ResponseCashAddDetail {
            0 => cash_add_fee: Optional "cash_add_fee",
            1 => cash_add_type: Optional "cash_add_type",
        }
        ResponseCashReduceDetail {
            0 => cash_reduce_fee: Optional "cash_reduce_fee",
            1 => cash_reduce_type: Optional "cash_reduce_type",
        }
        ResponsePassthroughRequestContent {
            0 => pay_auth_no: Optional "payAuthNo",
            1 => pay_ord_id: Optional "payOrdId",
            2 => setl_latlnt: Optional "setlLatlnt",
        }
    }
}
