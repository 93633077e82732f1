//! 对指定商户管理记录提交资料 · Submit material for a management record
//!
//! `/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`

/// 对指定商户管理记录提交资料 · Submit material for a management record
///
/// `/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
#[derive(Clone)]
pub struct MchManageSubmissions {
    pub(crate) node: crate::chain::Node,
}

impl MchManageSubmissions {
    /// 对指定商户管理记录提交资料 · Submit material for a management record
    ///
    /// `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
    ///
    /// 服务商为子商户的一条商户管理记录提交资料，返回提交记录ID，等待审核。模式：服务商。
    ///
    /// Submits a sub-merchant's material for a management record and returns the submission ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mch_manage::mch_manage_records::manage_record_id::mch_manage_submissions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .submit_data(post::SubmitData::new().record_fields([post::RecordFields::new()]));
    /// let answer = client
    ///     .v3()
    ///     .mch_manage()
    ///     .mch_manage_records()
    ///     .manage_record_id("M1210999900435123451697535102441")
    ///     .mch_manage_submissions()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014940417](https://pay.weixin.qq.com/doc/v3/partner/4014940417)
    #[doc(alias(
        "对指定商户管理记录提交资料",
        "Submit material for a management record",
        "商户管理记录",
        "mch-manage-submissions",
        "mch-manage-records/mch-manage-submissions"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions")
    }
}

/// 对指定商户管理记录提交资料 · Submit material for a management record
pub mod post {

    enumeration! {
        /// 校验规则 · Check rule
        Validator {
            /// `number`: 数字 · Number
            NUMBER = "number",
            /// `phone`: 电话 · Phone number
            PHONE = "phone",
            /// `idcard`: 身份证号 · ID card number
            IDCARD = "idcard",
            /// `url`: 网址 · URL
            URL = "url",
            /// `email`: 邮箱 · Email
            EMAIL = "email",
        }
    }

    enumeration! {
        /// 限制提交的文件后缀 · Permitted file extensions
        EnumFileExts {
            /// `png`: PNG 图片 · PNG image
            PNG = "png",
            /// `jpg`: JPG 图片 · JPG image
            JPG = "jpg",
            /// `jpeg`: JPEG 图片 · JPEG image
            JPEG = "jpeg",
            /// `mp4`: MP4 视频 · MP4 video
            MP4 = "mp4",
            /// `avi`: AVI 视频 · AVI video
            AVI = "avi",
            /// `mov`: MOV 视频 · MOV video
            MOV = "mov",
            /// `wmv`: WMV 视频 · WMV video
            WMV = "wmv",
            /// `pdf`: PDF 文件 · PDF file
            PDF = "pdf",
            /// `doc`: Word 文档（旧格式） · Word document (old format)
            DOC = "doc",
            /// `docx`: Word 文档 · Word document
            DOCX = "docx",
            /// `csv`: CSV 表格 · CSV table
            CSV = "csv",
            /// `xlsx`: Excel 表格 · Excel workbook
            XLSX = "xlsx",
        }
    }

    enumeration! {
        /// 限制提交的文件后缀 · Permitted file extensions
        OrderIntervalCheckRuleEnumFileExts {
            /// `png`: PNG 图片 · PNG image
            PNG = "png",
            /// `jpg`: JPG 图片 · JPG image
            JPG = "jpg",
            /// `jpeg`: JPEG 图片 · JPEG image
            JPEG = "jpeg",
            /// `mp4`: MP4 视频 · MP4 video
            MP4 = "mp4",
            /// `avi`: AVI 视频 · AVI video
            AVI = "avi",
            /// `mov`: MOV 视频 · MOV video
            MOV = "mov",
            /// `wmv`: WMV 视频 · WMV video
            WMV = "wmv",
            /// `pdf`: PDF 文件 · PDF file
            PDF = "pdf",
            /// `doc`: Word 文档（旧格式） · Word document (old format)
            DOC = "doc",
            /// `docx`: Word 文档 · Word document
            DOCX = "docx",
            /// `csv`: CSV 表格 · CSV table
            CSV = "csv",
            /// `xlsx`: Excel 表格 · Excel workbook
            XLSX = "xlsx",
        }
    }

    /// 对指定商户管理记录提交资料：请求 · Submit material for a management record: request
    pub struct Request {
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 商户提交资料内容（必填） · Data submitted by the merchant (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub submit_data: Option<crate::JsonText<SubmitData>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户提交资料内容（必填） · Data submitted by the merchant (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn submit_data<M>(
            mut self,
            value: impl crate::IntoMember<crate::JsonText<SubmitData>, M>,
        ) -> Self {
            self.submit_data = value.into_member();
            self
        }
    }

    /// 商户提交资料内容 · Data submitted by the merchant
    pub struct SubmitData {
        /// 资料项集合（必填） · Record fields (required)
        pub record_fields: Option<Vec<RecordFields>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubmitData {
        /// 资料项集合（必填） · Record fields (required)
        pub fn record_fields<M>(mut self, value: impl crate::IntoList<RecordFields, M>) -> Self {
            self.record_fields = value.into_list();
            self
        }
    }

    /// 资料项集合 · Record fields
    pub struct RecordFields {
        /// 资料项ID · Record field ID
        pub item_id: Option<String>,
        /// 资料项英文名 · Record field name in English
        pub field_name: Option<String>,
        /// 资料项中文名 · Record field name in Chinese
        pub name: Option<String>,
        /// 资料项类型 · Record field type
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        pub r#type: Option<i64>,
        /// 补充资料项多值JSON格式 · Multi-value record field (JSON)
        ///
        /// JSON 文本。A text that holds JSON.
        pub repeated_field_data: Option<crate::JsonText<Vec<RepeatedFieldData>>>,
        /// 资料项填写提示 · Record field hint
        pub tips: Option<String>,
        /// 输入框占位文案 · Input placeholder
        pub placeholder: Option<String>,
        /// 叹号悬浮提示语 · Tooltip text
        pub tooltip: Option<String>,
        /// 是否必须提交 · Whether required
        ///
        /// - `0`: 否 · No
        /// - `1`: 是 · Yes
        pub required: Option<i64>,
        /// 提交内容需要加密 · Whether content must be encrypted
        pub need_encrypt: Option<bool>,
        /// 字符串校验规则 · String check rule
        pub string_check_rule: Option<StringCheckRule>,
        /// 枚举校验规则 · Enumeration check rule
        pub enum_check_rule: Option<EnumCheckRule>,
        /// 文件校验规则 · File check rule
        pub file_check_rule: Option<FileCheckRule>,
        /// 时间区间校验规则 · Time interval check rule
        pub time_interval_check_rule: Option<TimeIntervalCheckRule>,
        /// 订单类型校验规则 · Order type check rule
        pub order_interval_check_rule: Option<OrderIntervalCheckRule>,
        /// 资料项关联规则集合 · Record field relations
        pub relations: Option<Vec<Relations>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl RecordFields {
        /// 资料项ID · Record field ID
        pub fn item_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.item_id = value.into_member();
            self
        }

        /// 资料项英文名 · Record field name in English
        pub fn field_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.field_name = value.into_member();
            self
        }

        /// 资料项中文名 · Record field name in Chinese
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 资料项类型 · Record field type
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.r#type = value.into_member();
            self
        }

        /// 补充资料项多值JSON格式 · Multi-value record field (JSON)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn repeated_field_data<M>(
            mut self,
            value: impl crate::IntoList<RepeatedFieldData, M>,
        ) -> Self {
            self.repeated_field_data = value.into_list().map(crate::JsonText);
            self
        }

        /// 资料项填写提示 · Record field hint
        pub fn tips<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tips = value.into_member();
            self
        }

        /// 输入框占位文案 · Input placeholder
        pub fn placeholder<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.placeholder = value.into_member();
            self
        }

        /// 叹号悬浮提示语 · Tooltip text
        pub fn tooltip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tooltip = value.into_member();
            self
        }

        /// 是否必须提交 · Whether required
        ///
        /// - `0`: 否 · No
        /// - `1`: 是 · Yes
        pub fn required<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.required = value.into_member();
            self
        }

        /// 提交内容需要加密 · Whether content must be encrypted
        pub fn need_encrypt<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.need_encrypt = value.into_member();
            self
        }

        /// 字符串校验规则 · String check rule
        pub fn string_check_rule<M>(
            mut self,
            value: impl crate::IntoMember<StringCheckRule, M>,
        ) -> Self {
            self.string_check_rule = value.into_member();
            self
        }

        /// 枚举校验规则 · Enumeration check rule
        pub fn enum_check_rule<M>(
            mut self,
            value: impl crate::IntoMember<EnumCheckRule, M>,
        ) -> Self {
            self.enum_check_rule = value.into_member();
            self
        }

        /// 文件校验规则 · File check rule
        pub fn file_check_rule<M>(
            mut self,
            value: impl crate::IntoMember<FileCheckRule, M>,
        ) -> Self {
            self.file_check_rule = value.into_member();
            self
        }

        /// 时间区间校验规则 · Time interval check rule
        pub fn time_interval_check_rule<M>(
            mut self,
            value: impl crate::IntoMember<TimeIntervalCheckRule, M>,
        ) -> Self {
            self.time_interval_check_rule = value.into_member();
            self
        }

        /// 订单类型校验规则 · Order type check rule
        pub fn order_interval_check_rule<M>(
            mut self,
            value: impl crate::IntoMember<OrderIntervalCheckRule, M>,
        ) -> Self {
            self.order_interval_check_rule = value.into_member();
            self
        }

        /// 资料项关联规则集合 · Record field relations
        pub fn relations<M>(mut self, value: impl crate::IntoList<Relations, M>) -> Self {
            self.relations = value.into_list();
            self
        }
    }

    /// 补充资料项多值JSON格式 · Multi-value record field (JSON)
    pub struct RepeatedFieldData {
        /// 经度值 · Longitude
        ///
        /// 经度，十进制度数。Longitude, in decimal degrees.
        pub longitude: Option<String>,
        /// 纬度值 · Latitude
        ///
        /// 纬度，十进制度数。Latitude, in decimal degrees.
        pub latitude: Option<String>,
        /// 省份 · Province
        pub province: Option<String>,
        /// 城市 · City
        pub city: Option<String>,
        /// 区域 · District
        pub area: Option<String>,
        /// 街道 · Street
        pub street: Option<String>,
        /// 详细地址 · Detailed address
        pub address: Option<String>,
        /// 地址名 · Address name
        pub name: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub wechat_order_id: Option<String>,
        /// 商户订单号 · Merchant order number
        pub merchant_order_id: Option<String>,
        /// 交易时间+08 · Transaction time (UTC+8)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub trade_time: Option<crate::Time>,
        /// 交易金额 · Transaction amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub trade_money_amount: Option<String>,
        /// 调单商品 · Items under inquiry
        pub trade_goods: Option<String>,
        /// 是否物流 · Whether shipping is involved
        ///
        /// - `0`: 否 · No
        /// - `1`: 是 · Yes
        pub logistic_flag: Option<i64>,
        /// 凭证图片信息 · Evidence images
        pub evidence_img_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl RepeatedFieldData {
        /// 经度值 · Longitude
        ///
        /// 经度，十进制度数。Longitude, in decimal degrees.
        pub fn longitude<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.longitude = value.into_member();
            self
        }

        /// 纬度值 · Latitude
        ///
        /// 纬度，十进制度数。Latitude, in decimal degrees.
        pub fn latitude<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.latitude = value.into_member();
            self
        }

        /// 省份 · Province
        pub fn province<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.province = value.into_member();
            self
        }

        /// 城市 · City
        pub fn city<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.city = value.into_member();
            self
        }

        /// 区域 · District
        pub fn area<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.area = value.into_member();
            self
        }

        /// 街道 · Street
        pub fn street<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.street = value.into_member();
            self
        }

        /// 详细地址 · Detailed address
        pub fn address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address = value.into_member();
            self
        }

        /// 地址名 · Address name
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 微信支付订单号 · WeChat Pay transaction ID
        pub fn wechat_order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wechat_order_id = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn merchant_order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_order_id = value.into_member();
            self
        }

        /// 交易时间+08 · Transaction time (UTC+8)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn trade_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.trade_time = value.into_member();
            self
        }

        /// 交易金额 · Transaction amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub fn trade_money_amount<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trade_money_amount = value.into_member();
            self
        }

        /// 调单商品 · Items under inquiry
        pub fn trade_goods<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trade_goods = value.into_member();
            self
        }

        /// 是否物流 · Whether shipping is involved
        ///
        /// - `0`: 否 · No
        /// - `1`: 是 · Yes
        pub fn logistic_flag<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.logistic_flag = value.into_member();
            self
        }

        /// 凭证图片信息 · Evidence images
        pub fn evidence_img_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.evidence_img_list = value.into_list();
            self
        }
    }

    /// 字符串校验规则 · String check rule
    pub struct StringCheckRule {
        /// 字符串最小长度 · Minimum string length
        pub min_string_length: Option<i64>,
        /// 字符串最大长度 · Maximum string length
        pub max_string_length: Option<i64>,
        /// 校验规则 · Check rule
        pub validator: Validator,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StringCheckRule {
        /// 字符串最小长度 · Minimum string length
        pub fn min_string_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.min_string_length = value.into_member();
            self
        }

        /// 字符串最大长度 · Maximum string length
        pub fn max_string_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_string_length = value.into_member();
            self
        }

        /// 校验规则 · Check rule
        pub fn validator<M>(mut self, value: impl crate::IntoMember<Validator, M>) -> Self {
            self.validator = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 枚举校验规则 · Enumeration check rule
    pub struct EnumCheckRule {
        /// 最小列表长度 · Minimum list length
        pub min_list_length: Option<i64>,
        /// 最大列表长度 · Maximum list length
        pub max_list_length: Option<i64>,
        /// 展示给商户看的枚举可选的字段列表 · Selectable enumeration values
        pub enum_values: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl EnumCheckRule {
        /// 最小列表长度 · Minimum list length
        pub fn min_list_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.min_list_length = value.into_member();
            self
        }

        /// 最大列表长度 · Maximum list length
        pub fn max_list_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_list_length = value.into_member();
            self
        }

        /// 展示给商户看的枚举可选的字段列表 · Selectable enumeration values
        pub fn enum_values<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.enum_values = value.into_list();
            self
        }
    }

    /// 文件校验规则 · File check rule
    pub struct FileCheckRule {
        /// 最小列表长度 · Minimum list length
        pub min_list_length: Option<i64>,
        /// 最大列表长度 · Maximum list length
        pub max_list_length: Option<i64>,
        /// 限制提交的文件后缀 · Permitted file extensions
        pub enum_file_exts: Option<Vec<EnumFileExts>>,
        /// 限制文件提交大小 · Maximum file size
        pub max_file_size: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FileCheckRule {
        /// 最小列表长度 · Minimum list length
        pub fn min_list_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.min_list_length = value.into_member();
            self
        }

        /// 最大列表长度 · Maximum list length
        pub fn max_list_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_list_length = value.into_member();
            self
        }

        /// 限制提交的文件后缀 · Permitted file extensions
        pub fn enum_file_exts<M>(mut self, value: impl crate::IntoList<EnumFileExts, M>) -> Self {
            self.enum_file_exts = value.into_list();
            self
        }

        /// 限制文件提交大小 · Maximum file size
        pub fn max_file_size<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_file_size = value.into_member();
            self
        }
    }

    /// 时间区间校验规则 · Time interval check rule
    pub struct TimeIntervalCheckRule {
        /// 最小列表长度 · Minimum list length
        pub min_list_length: Option<i64>,
        /// 最大列表长度 · Maximum list length
        pub max_list_length: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl TimeIntervalCheckRule {
        /// 最小列表长度 · Minimum list length
        pub fn min_list_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.min_list_length = value.into_member();
            self
        }

        /// 最大列表长度 · Maximum list length
        pub fn max_list_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_list_length = value.into_member();
            self
        }
    }

    /// 订单类型校验规则 · Order type check rule
    pub struct OrderIntervalCheckRule {
        /// 最小列表长度 · Minimum list length
        pub min_list_length: Option<i64>,
        /// 最大列表长度 · Maximum list length
        pub max_list_length: Option<i64>,
        /// 限制提交的文件后缀 · Permitted file extensions
        pub enum_file_exts: Option<Vec<OrderIntervalCheckRuleEnumFileExts>>,
        /// 限制文件提交大小 · Maximum file size
        pub max_file_size: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl OrderIntervalCheckRule {
        /// 最小列表长度 · Minimum list length
        pub fn min_list_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.min_list_length = value.into_member();
            self
        }

        /// 最大列表长度 · Maximum list length
        pub fn max_list_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_list_length = value.into_member();
            self
        }

        /// 限制提交的文件后缀 · Permitted file extensions
        pub fn enum_file_exts<M>(
            mut self,
            value: impl crate::IntoList<OrderIntervalCheckRuleEnumFileExts, M>,
        ) -> Self {
            self.enum_file_exts = value.into_list();
            self
        }

        /// 限制文件提交大小 · Maximum file size
        pub fn max_file_size<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_file_size = value.into_member();
            self
        }
    }

    /// 资料项关联规则集合 · Record field relations
    pub struct Relations {
        /// 关联的资料项ID · Related record field ID
        pub source_key: Option<i64>,
        /// 关联的资料项值 · Related record field value
        pub source_value: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Relations {
        /// 关联的资料项ID · Related record field ID
        pub fn source_key<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.source_key = value.into_member();
            self
        }

        /// 关联的资料项值 · Related record field value
        pub fn source_value<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.source_value = value.into_member();
            self
        }
    }

    /// 对指定商户管理记录提交资料：应答 · Submit material for a management record: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户管理提交资料记录ID · Management submission record ID
        pub manage_submission_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(
        Request,
        SubmitData,
        RecordFields,
        RepeatedFieldData,
        StringCheckRule,
        EnumCheckRule,
        FileCheckRule,
        TimeIntervalCheckRule,
        OrderIntervalCheckRule,
        Relations
    );

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => submit_data: Required "submit_data",
        }
        SubmitData {
            0 => record_fields: Required "record_fields",
        }
        RecordFields {
            0 => item_id: Optional "item_id",
            1 => field_name: Optional "field_name",
            2 => name: Optional "name",
            3 => r#type: Optional "type",
            4 => repeated_field_data: Optional "repeated_field_data",
            5 => tips: Optional "tips",
            6 => placeholder: Optional "placeholder",
            7 => tooltip: Optional "tooltip",
            8 => required: Optional "required",
            9 => need_encrypt: Optional "need_encrypt",
            10 => string_check_rule: Optional "string_check_rule",
            11 => enum_check_rule: Optional "enum_check_rule",
            12 => file_check_rule: Optional "file_check_rule",
            13 => time_interval_check_rule: Optional "time_interval_check_rule",
            14 => order_interval_check_rule: Optional "order_interval_check_rule",
            15 => relations: Optional "relations",
        }
        RepeatedFieldData {
            0 => longitude: Optional "longitude",
            1 => latitude: Optional "latitude",
            2 => province: Optional "province",
            3 => city: Optional "city",
            4 => area: Optional "area",
            5 => street: Optional "street",
            6 => address: Optional "address",
            7 => name: Optional "name",
            8 => wechat_order_id: Optional "wechat_order_id",
            9 => merchant_order_id: Optional "merchant_order_id",
            10 => trade_time: Optional "trade_time",
            11 => trade_money_amount: Optional "trade_money_amount",
            12 => trade_goods: Optional "trade_goods",
            13 => logistic_flag: Optional "logistic_flag",
            14 => evidence_img_list: Optional "evidence_img_list",
        }
        StringCheckRule {
            0 => min_string_length: Optional "min_string_length",
            1 => max_string_length: Optional "max_string_length",
            2 => validator: Optional "validator",
        }
        EnumCheckRule {
            0 => min_list_length: Optional "min_list_length",
            1 => max_list_length: Optional "max_list_length",
            2 => enum_values: Optional "enum_values",
        }
        FileCheckRule {
            0 => min_list_length: Optional "min_list_length",
            1 => max_list_length: Optional "max_list_length",
            2 => enum_file_exts: Optional "enum_file_exts",
            3 => max_file_size: Optional "max_file_size",
        }
        TimeIntervalCheckRule {
            0 => min_list_length: Optional "min_list_length",
            1 => max_list_length: Optional "max_list_length",
        }
        OrderIntervalCheckRule {
            0 => min_list_length: Optional "min_list_length",
            1 => max_list_length: Optional "max_list_length",
            2 => enum_file_exts: Optional "enum_file_exts",
            3 => max_file_size: Optional "max_file_size",
        }
        Relations {
            0 => source_key: Optional "source_key",
            1 => source_value: Optional "source_value",
        }
        Response {
            0 => manage_submission_id: Optional "manage_submission_id",
        }
    }
}
