//! 订单附加信息查询接口 · Query a customs declaration
//!
//! `v2/cgi-bin/mch/customs/customdeclarequery`

/// 订单附加信息查询接口 · Query a customs declaration
///
/// `v2/cgi-bin/mch/customs/customdeclarequery`
#[derive(Clone)]
pub struct Customdeclarequery {
    pub(crate) node: crate::chain::Node,
}

impl Customdeclarequery {
    /// 订单附加信息查询接口 · Query a customs declaration
    ///
    /// `POST /cgi-bin/mch/customs/customdeclarequery`
    ///
    /// 商户按订单号或子订单号查询报关附加信息，返回提交给海关的内容和报关状态。模式：普通商户。
    ///
    /// Queries a customs declaration by the number of an order or sub-order and returns its data and state. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::cgi_bin::mch::customs::customdeclarequery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_order_no("20150806125346")
    ///     .sub_order_id("20150806125346")
    ///     .customs(post::Customs::from("SHANGHAI"));
    /// let answer = client
    ///     .v2()
    ///     .cgi_bin()
    ///     .mch()
    ///     .customs()
    ///     .customdeclarequery()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011985273](https://pay.weixin.qq.com/doc/v2/merchant/4011985273)
    #[doc(alias(
        "订单附加信息查询接口",
        "Query a customs declaration",
        "清关报关",
        "customdeclarequery",
        "customs/customdeclarequery"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/cgi-bin/mch/customs/customdeclarequery", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/cgi-bin/mch/customs/customdeclarequery")
    }
}

/// 订单附加信息查询接口 · Query a customs declaration
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `MD5`: MD5 · MD5
            MD5 = "MD5",
        }
    }

    enumeration! {
        /// 海关 · Customs
        Customs {
            /// `GUANGZHOU_ZS`: 广州海关（总署版） · Guangzhou customs (General Administration version)
            GUANGZHOU_ZS = "GUANGZHOU_ZS",
            /// `HANGZHOU_ZS`: 杭州海关（总署版） · Hangzhou customs (General Administration version)
            HANGZHOU_ZS = "HANGZHOU_ZS",
            /// `NINGBO`: 宁波海关 · Ningbo customs
            NINGBO = "NINGBO",
            /// `ZHENGZHOU_BS`: 郑州海关（保税物流中心） · Zhengzhou customs (bonded logistics centre)
            ZHENGZHOU_BS = "ZHENGZHOU_BS",
            /// `CHONGQING`: 重庆海关 · Chongqing customs
            CHONGQING = "CHONGQING",
            /// `SHANGHAI_ZS`: 上海海关（总署版） · Shanghai customs (General Administration version)
            SHANGHAI_ZS = "SHANGHAI_ZS",
            /// `SHENZHEN`: 深圳海关 · Shenzhen customs
            SHENZHEN = "SHENZHEN",
            /// `ZHENGZHOU_ZH_ZS`: 郑州综保海关（总署版） · Zhengzhou comprehensive bonded zone customs (General Administration version)
            ZHENGZHOU_ZH_ZS = "ZHENGZHOU_ZH_ZS",
            /// `TIANJIN`: 天津海关 · Tianjin customs
            TIANJIN = "TIANJIN",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 海关 · Customs
        CustomsN {
            /// `GUANGZHOU_ZS`: 广州海关（总署版） · Guangzhou customs (General Administration version)
            GUANGZHOU_ZS = "GUANGZHOU_ZS",
            /// `HANGZHOU_ZS`: 杭州海关（总署版） · Hangzhou customs (General Administration version)
            HANGZHOU_ZS = "HANGZHOU_ZS",
            /// `NINGBO`: 宁波海关 · Ningbo customs
            NINGBO = "NINGBO",
            /// `ZHENGZHOU_BS`: 郑州海关（保税物流中心） · Zhengzhou customs (bonded logistics centre)
            ZHENGZHOU_BS = "ZHENGZHOU_BS",
            /// `CHONGQING`: 重庆海关 · Chongqing customs
            CHONGQING = "CHONGQING",
            /// `SHANGHAI_ZS`: 上海海关（总署版） · Shanghai customs (General Administration version)
            SHANGHAI_ZS = "SHANGHAI_ZS",
            /// `SHENZHEN`: 深圳海关 · Shenzhen customs
            SHENZHEN = "SHENZHEN",
            /// `ZHENGZHOU_ZH_ZS`: 郑州综保海关（总署版） · Zhengzhou comprehensive bonded zone customs (General Administration version)
            ZHENGZHOU_ZH_ZS = "ZHENGZHOU_ZH_ZS",
            /// `TIANJIN`: 天津海关 · Tianjin customs
            TIANJIN = "TIANJIN",
        }
    }

    enumeration! {
        /// 状态码 · Status code
        StateN {
            /// `UNDECLARED`: 未申报 · Not declared
            UNDECLARED = "UNDECLARED",
            /// `SUBMITTED`: 已申报 · Declared
            SUBMITTED = "SUBMITTED",
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
            /// `EXCEPT`: 海关接口异常 · Error at the customs
            EXCEPT = "EXCEPT",
        }
    }

    enumeration! {
        /// 订购人和支付人身份信息校验结果 · Orderer and payer identity check
        CertCheckResultN {
            /// `UNCHECKED`: 未校验 · Not checked
            UNCHECKED = "UNCHECKED",
            /// `SAME`: 一致 · The same person
            SAME = "SAME",
            /// `DIFFERENT`: 不一致 · Different persons
            DIFFERENT = "DIFFERENT",
        }
    }

    enumeration! {
        /// 验核机构\*\*注 · Verification institution
        VerifyDepartment {
            /// `UNIONPAY`: 银联 · UnionPay
            UNIONPAY = "UNIONPAY",
            /// `NETSUNION`: 网联 · NetsUnion
            NETSUNION = "NETSUNION",
            /// `OTHERS`: 其他 · Others
            OTHERS = "OTHERS",
            /// `1`: 银联 · UnionPay
            N1 = "1",
            /// `2`: 网联 · NetsUnion
            N2 = "2",
            /// `3`: 其他 · Others
            N3 = "3",
        }
    }

    /// 订单附加信息查询接口：请求 · Query a customs declaration: request
    pub struct Request {
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 商户订单号 · Merchant order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        ///
        /// 最长 28 个字符。At most 28 characters.
        pub transaction_id: Option<String>,
        /// 商户子订单号（必填） · Merchant sub-order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_order_no: Option<String>,
        /// 微信子订单号（必填） · WeChat Pay sub-order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_order_id: Option<String>,
        /// 海关（必填） · Customs (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub customs: Customs,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 微信支付订单号 · WeChat Pay transaction ID
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户子订单号（必填） · Merchant sub-order number (required)
        pub fn sub_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_order_no = value.into_member();
            self
        }

        /// 微信子订单号（必填） · WeChat Pay sub-order number (required)
        pub fn sub_order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_order_id = value.into_member();
            self
        }

        /// 海关（必填） · Customs (required)
        pub fn customs<M>(mut self, value: impl crate::IntoMember<Customs, M>) -> Self {
            self.customs = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 订单附加信息查询接口：应答 · Query a customs declaration: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        ///
        /// 最长 28 个字符。At most 28 characters.
        pub transaction_id: Option<String>,
        /// 笔数 · Count
        pub count: Option<i64>,
        /// 商户子订单号 · Merchant sub-order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_order_no_n: crate::Numbered<String>,
        /// 微信子订单号 · WeChat Pay sub-order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_order_id_n: crate::Numbered<String>,
        /// 商户海关备案号 · Merchant customs registration number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_customs_no_n: crate::Numbered<String>,
        /// 海关 · Customs
        pub customs_n: crate::Numbered<CustomsN>,
        /// 币种 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 3 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 3 characters.
        pub fee_type_n: crate::Numbered<String>,
        /// 应付金额 · Amount payable
        ///
        /// 单位为分。In fen.
        pub order_fee_n: crate::Numbered<crate::Fen>,
        /// 关税 · Customs duty
        ///
        /// 单位为分。In fen.
        pub duty_n: crate::Numbered<crate::Fen>,
        /// 物流费 · Shipping fee
        ///
        /// 单位为分。In fen.
        pub transport_fee_n: crate::Numbered<crate::Fen>,
        /// 商品价格 · Item price
        ///
        /// 单位为分。In fen.
        pub product_fee_n: crate::Numbered<crate::Fen>,
        /// 状态码 · Status code
        pub state_n: crate::Numbered<StateN>,
        /// 申报结果说明 · Declaration result description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub explanation_n: crate::Numbered<String>,
        /// 最后更新时间 · Last update time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub modify_time_n: crate::Numbered<String>,
        /// 订购人和支付人身份信息校验结果 · Orderer and payer identity check
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub cert_check_result_n: crate::Numbered<CertCheckResultN>,
        /// 验核机构\*\*注 · Verification institution
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub verify_department: VerifyDepartment,
        /// 验核机构交易流水号 · Verification institution transaction number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub verify_department_trade_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sign_type: Optional "sign_type",
            1 => appid: Required "appid",
            2 => mch_id: Required "mch_id",
            3 => out_trade_no: Optional "out_trade_no",
            4 => transaction_id: Optional "transaction_id",
            5 => sub_order_no: Required "sub_order_no",
            6 => sub_order_id: Required "sub_order_id",
            7 => customs: Required "customs",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => sign: Optional "sign",
            3 => appid: Optional "appid",
            4 => mch_id: Optional "mch_id",
            5 => result_code: Optional "result_code",
            6 => err_code: Optional "err_code",
            7 => err_code_des: Optional "err_code_des",
            8 => transaction_id: Optional "transaction_id",
            9 => count: Optional "count",
            10 => sub_order_no_n: Optional "sub_order_no_$n",
            11 => sub_order_id_n: Optional "sub_order_id_$n",
            12 => mch_customs_no_n: Optional "mch_customs_no_$n",
            13 => customs_n: Optional "customs_$n",
            14 => fee_type_n: Optional "fee_type_$n",
            15 => order_fee_n: Optional "order_fee_$n",
            16 => duty_n: Optional "duty_$n",
            17 => transport_fee_n: Optional "transport_fee_$n",
            18 => product_fee_n: Optional "product_fee_$n",
            19 => state_n: Optional "state_$n",
            20 => explanation_n: Optional "explanation_$n",
            21 => modify_time_n: Optional "modify_time_$n",
            22 => cert_check_result_n: Optional "cert_check_result_$n",
            23 => verify_department: Optional "verify_department",
            24 => verify_department_trade_id: Optional "verify_department_trade_id",
        }
    }
}
